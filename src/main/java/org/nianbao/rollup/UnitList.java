package org.nianbao.rollup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.nianbao.text.Messages;

/** The units that are to report, in the order in which they were listed. */
public record UnitList(List<ListedUnit> units) {
  /** Nobody listed any: the units are those of which there are files. */
  public static final UnitList NONE = new UnitList(List.of());

  private static final Pattern NUMBERING =
      Pattern.compile("^\\s*(?:[（(]?[0-9０-９一二三四五六七八九十]{1,4}[）)、.．]\\s*)+");
  private static final Pattern SEVERAL = Pattern.compile("[、，,;；]");
  private static final Pattern WORD = Pattern.compile(".*\\p{IsHan}{2}.*");

  public UnitList {
    units = List.copyOf(units);
  }

  public boolean isEmpty() {
    return units.isEmpty();
  }

  /** Units of these names, none of them outside. */
  public static UnitList of(List<String> names) {
    return new UnitList(names.stream().map(name -> new ListedUnit(name, false)).toList());
  }

  /**
   * Reads a list as people paste it: a name a line, numbered or not, the columns of a sheet, or
   * several names in one line. A name with 垂直管理 in its line is outside. Each name counts once.
   */
  public static UnitList pasted(String text, Messages messages) {
    List<String> outsideWords = words(messages.get("rollup.list.outside"));
    List<String> heads = words(messages.get("rollup.list.heads"));
    Map<String, ListedUnit> units = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      boolean outside = outsideWords.stream().anyMatch(line::contains);
      for (String name : names(line, outsideWords)) {
        if (!heads.contains(name)) {
          units.putIfAbsent(NameForms.exact(name), new ListedUnit(name, outside));
        }
      }
    }
    return new UnitList(List.copyOf(units.values()));
  }

  private static List<String> words(String listed) {
    return List.of(listed.split("\\|", -1));
  }

  private static List<String> names(String line, List<String> outsideWords) {
    List<String> columns = Arrays.asList(line.split("\t", -1));
    List<String> cells = columns.size() > 1 ? columns : Arrays.asList(SEVERAL.split(line, -1));
    List<String> names = new ArrayList<>();
    for (String cell : cells) {
      String name = name(cell, outsideWords);
      if (WORD.matcher(name).matches()) {
        names.add(name);
        if (columns.size() > 1) {
          break; // the other columns of a sheet say who is in charge there
        }
      }
    }
    return names;
  }

  private static String name(String cell, List<String> outsideWords) {
    String name = NUMBERING.matcher(cell.strip()).replaceFirst("");
    for (String word : outsideWords) {
      name = name.replaceAll("[（(【\\[]?" + Pattern.quote(word) + "[）)】\\]]?", "");
    }
    return name.strip();
  }
}
