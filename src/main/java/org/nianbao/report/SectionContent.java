package org.nianbao.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianbao.form.CellId;
import org.nianbao.form.Section;
import org.nianbao.text.CodePoints;
import org.nianbao.text.CrockfordBase32;
import org.nianbao.text.Sha256;

/**
 * What one section of a report says: its figures as they were typed, and its words. Two contents
 * are the same if and only if 历史版本 would show no difference between them.
 *
 * @param edition of the form that its figures stand in; empty for a section of words
 * @param cells those with something in them, in the order of the form
 * @param words by section id, or by what they are in {@link #IDENTITY}; none is empty
 */
public record SectionContent(String edition, Map<CellId, String> cells, Map<String, String> words) {

  /** 基本信息, which is looked through like a section: body, year, edition, preface and 落款. */
  public static final String IDENTITY = "identity";

  public static final String BODY = "body";
  public static final String YEAR = "year";
  public static final String LEVEL = "level";
  public static final String SIGNED_BODY = "signed.body";
  public static final String SIGNED_DATE = "signed.date";

  private static final int LETTERS = 8;
  private static final int BYTES = 5;

  public SectionContent {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /** All that can be looked through: {@link #IDENTITY}, then the sections of the form. */
  public static List<String> sections(Report report) {
    return Stream.concat(Stream.of(IDENTITY), report.edition().sections().stream().map(Section::id))
        .toList();
  }

  /** What a section says now; nothing for one that the edition does not have. */
  public static SectionContent of(Report report, String section) {
    if (section.equals(IDENTITY)) {
      return new SectionContent(report.edition().id(), Map.of(), identity(report));
    }
    Optional<Section> found = report.edition().section(section);
    return switch (found.orElse(null)) {
      case Section.Tables tables ->
          new SectionContent(report.edition().id(), cells(report, tables), Map.of());
      case Section.TextSection text -> {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, text.id(), report.text(text.id()));
        yield new SectionContent("", Map.of(), words);
      }
      case null -> new SectionContent("", Map.of(), Map.of());
    };
  }

  private static Map<CellId, String> cells(Report report, Section.Tables section) {
    Map<CellId, String> cells = new LinkedHashMap<>();
    section.tables().stream()
        .flatMap(table -> table.cells().stream())
        .filter(cell -> !report.typed(cell).isEmpty())
        .forEach(cell -> cells.put(cell, report.typed(cell)));
    return cells;
  }

  private static Map<String, String> identity(Report report) {
    Map<String, String> words = new LinkedHashMap<>();
    put(words, BODY, report.body());
    put(words, YEAR, String.valueOf(report.year()));
    put(words, LEVEL, report.level().map(l -> l.name().toLowerCase(Locale.ROOT)).orElse(""));
    put(words, Report.INTRO, report.text(Report.INTRO));
    put(words, SIGNED_BODY, report.signed().map(Signature::body).orElse(""));
    put(words, SIGNED_DATE, report.signed().map(Signature::date).orElse(""));
    return words;
  }

  private static void put(Map<String, String> words, String name, String text) {
    if (!text.isEmpty()) {
      words.put(name, text);
    }
  }

  public String word(String name) {
    return words.getOrDefault(name, "");
  }

  /** The check code of these figures and words: 40 bits of a SHA-256, {@code XXXX-XXXX}. */
  public String code() {
    Map<String, String> all = new TreeMap<>(CodePoints.ORDER);
    cells.forEach((cell, text) -> all.put(cell.toString(), text));
    all.putAll(words);
    StringBuilder content = new StringBuilder(edition).append('\n');
    // With its length: else a line feed in a text could stand for the end of it.
    all.forEach(
        (name, text) ->
            content.append(name).append('=').append(text.length()).append(':').append(text));
    return code(content.toString());
  }

  /** The code of all that a report says. */
  public static String codeOfAll(Report report) {
    List<String> codes = new ArrayList<>();
    sections(report).forEach(section -> codes.add(section + '=' + of(report, section).code()));
    return code(String.join("\n", codes));
  }

  private static String code(String content) {
    byte[] digest = Sha256.digest(content);
    long bits = 0;
    for (int i = 0; i < BYTES; i++) {
      bits = bits << Byte.SIZE | (digest[i] & 0xFF);
    }
    return new StringBuilder(CrockfordBase32.encode(bits, LETTERS)).insert(4, '-').toString();
  }
}
