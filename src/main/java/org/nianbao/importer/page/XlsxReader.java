package org.nianbao.importer.page;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A workbook of Excel since 2007: the sheets that are shown, in their order. */
final class XlsxReader {
  private static final String SHEETS = "xl/worksheets/";
  private static final String STRINGS = "xl/sharedStrings.xml";
  private static final String BOOK = "xl/workbook.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String STYLES = "xl/styles.xml";

  private final FileReading reading;

  XlsxReader(FileReading reading) {
    this.reading = reading;
  }

  static boolean isWanted(String name) {
    return (name.startsWith(SHEETS) && name.endsWith(".xml"))
        || Set.of(STRINGS, BOOK, RELATIONS, STYLES).contains(name);
  }

  SourceDocument read(Map<String, byte[]> parts) throws IOException {
    List<String> strings =
        parts.containsKey(STRINGS) ? strings(part(parts, STRINGS)) : new ArrayList<>();
    Set<Integer> struck = parts.containsKey(STYLES) ? struckStyles(part(parts, STYLES)) : Set.of();
    SourceBlocks blocks = new SourceBlocks(reading);
    for (Map.Entry<String, String> sheet : sheets(parts).entrySet()) {
      XlsxSheet cells = new XlsxSheet(strings, struck, reading);
      cells.read(part(parts, sheet.getKey()));
      cells.tables().addTo(blocks, sheet.getValue());
    }
    return blocks.document(SourceFormat.XLSX);
  }

  private static byte[] part(Map<String, byte[]> parts, String name) {
    return parts.getOrDefault(name, new byte[0]);
  }

  /** The parts of the sheets that are shown, with their names. */
  private Map<String, String> sheets(Map<String, byte[]> parts) throws IOException {
    Map<String, String> sheets = new LinkedHashMap<>();
    if (parts.containsKey(BOOK) && parts.containsKey(RELATIONS)) {
      Map<String, String> targets = targets(part(parts, RELATIONS));
      try (XmlPart xml = new XmlPart(part(parts, BOOK), reading)) {
        for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
          if (event == START_ELEMENT && xml.name().equals("sheet")) {
            String target = targets.getOrDefault(xml.attribute("id", ""), "");
            if (parts.containsKey(target) && xml.attribute("state", "visible").equals("visible")) {
              sheets.put(target, xml.attribute("name", ""));
            }
          }
        }
      }
    }
    if (sheets.isEmpty()) {
      parts.keySet().stream()
          .filter(name -> name.startsWith(SHEETS))
          .sorted(Comparator.comparingInt(String::length).thenComparing(name -> name))
          .forEach(name -> sheets.put(name, ""));
    }
    return sheets;
  }

  /** Where each relation of the workbook leads, inside the file. */
  private Map<String, String> targets(byte[] relations) throws IOException {
    Map<String, String> targets = new HashMap<>();
    try (XmlPart xml = new XmlPart(relations, reading)) {
      for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
        if (event == START_ELEMENT && xml.name().equals("Relationship")) {
          String target = xml.attribute("Target", "");
          targets.put(
              xml.attribute("Id", ""),
              target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
      }
    }
    return targets;
  }

  /** The shared strings, without the pinyin above them. */
  private List<String> strings(byte[] part) throws IOException {
    List<String> strings = new ArrayList<>();
    StringBuilder string = new StringBuilder();
    int phonetic = 0;
    boolean inText = false;
    try (XmlPart xml = new XmlPart(part, reading)) {
      for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
        if (event == CHARACTERS && inText && phonetic == 0) {
          reading.characters(xml.text().length());
          string.append(xml.text());
        } else if (event == START_ELEMENT || event == END_ELEMENT) {
          boolean start = event == START_ELEMENT;
          switch (xml.name()) {
            case "t" -> inText = start;
            case "rPh" -> phonetic += start ? 1 : -1;
            case "si" -> {
              if (!start) {
                strings.add(string.toString());
              }
              string.setLength(0);
            }
            default -> {}
          }
        }
      }
    }
    return strings;
  }

  /** The styles of cells whose font is struck through. */
  private Set<Integer> struckStyles(byte[] styles) throws IOException {
    Set<Integer> fonts = new HashSet<>();
    Set<Integer> struck = new HashSet<>();
    int font = -1;
    int style = -1;
    boolean ofCells = false;
    try (XmlPart xml = new XmlPart(styles, reading)) {
      for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
        if (event == END_ELEMENT && xml.name().equals("cellXfs")) {
          ofCells = false;
        } else if (event == START_ELEMENT) {
          switch (xml.name()) {
            case "font" -> font++;
            case "strike" -> {
              if (!xml.attribute("val", "1").matches("0|false")) {
                fonts.add(font);
              }
            }
            case "cellXfs" -> ofCells = true;
            case "xf" -> {
              style += ofCells ? 1 : 0;
              if (ofCells && fonts.contains(XlsxSheet.number(xml.attribute("fontId", "")))) {
                struck.add(style);
              }
            }
            default -> {}
          }
        }
      }
    }
    return struck;
  }
}
