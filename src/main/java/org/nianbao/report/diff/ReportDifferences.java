package org.nianbao.report.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.nianbao.form.CellId;
import org.nianbao.report.Report;
import org.nianbao.report.SectionContent;
import org.nianbao.report.Signature;

/**
 * What differs between two versions of a report, before and after.
 *
 * @param cells in the order of the later edition, cells it does not have last
 * @param paragraphs by section
 * @param rest everything else
 */
public record ReportDifferences(
    List<CellChange> cells, Map<String, List<ParagraphChange>> paragraphs, Set<Rest> rest) {

  /** Nothing differs. */
  public static final ReportDifferences NONE = new ReportDifferences(List.of(), Map.of(), Set.of());

  /** A cell's text; empty where it was or is blank. */
  public record CellChange(CellId cell, String before, String after) {}

  /** What can differ besides cells and texts. */
  public enum Rest {
    BODY,
    YEAR,
    LEVEL,
    EDITION,
    SIGNATURE,
    LAST_YEAR,
    REASONS;

    boolean isOnPages() {
      return switch (this) {
        case BODY, YEAR, EDITION, SIGNATURE -> true;
        case LEVEL, LAST_YEAR, REASONS -> false;
      };
    }
  }

  public ReportDifferences {
    cells = List.copyOf(cells);
    paragraphs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(paragraphs));
    rest = Set.copyOf(rest);
  }

  public static ReportDifferences between(Report before, Report after) {
    return new ReportDifferences(
        cells(before, after), paragraphs(before, after), rest(before, after));
  }

  /**
   * The same with other texts in the cells, as where they are to be compared as they print. A cell
   * differs only if both what was typed and that text differ: a computed total is no difference
   * where its parts are told.
   */
  public static ReportDifferences between(
      Report before,
      Report after,
      Function<CellId, String> textBefore,
      Function<CellId, String> textAfter) {
    List<CellChange> cells =
        cells(before, after).stream()
            .map(
                c ->
                    new CellChange(c.cell(), textBefore.apply(c.cell()), textAfter.apply(c.cell())))
            .filter(c -> !c.before().equals(c.after()))
            .toList();
    return new ReportDifferences(cells, paragraphs(before, after), rest(before, after));
  }

  /** What differs in one section since it said this. */
  public static ReportDifferences since(SectionContent seen, Report now, String section) {
    SectionContent is = SectionContent.of(now, section);
    Set<CellId> all = new LinkedHashSet<>(now.edition().cells().toList());
    all.addAll(seen.cells().keySet());
    List<CellChange> cells = new ArrayList<>();
    all.forEach(cell -> addChange(cells, cell, seen, is));
    Map<String, List<ParagraphChange>> paragraphs = new LinkedHashMap<>();
    String text = section.equals(SectionContent.IDENTITY) ? Report.INTRO : section;
    List<ParagraphChange> changed = ParagraphChange.between(seen.word(text), is.word(text));
    if (!changed.isEmpty()) {
      paragraphs.put(text, changed);
    }
    Set<Rest> rest = new LinkedHashSet<>();
    note(rest, Rest.EDITION, seen.edition(), is.edition());
    note(rest, Rest.BODY, seen.word(SectionContent.BODY), is.word(SectionContent.BODY));
    note(rest, Rest.YEAR, seen.word(SectionContent.YEAR), is.word(SectionContent.YEAR));
    note(rest, Rest.LEVEL, seen.word(SectionContent.LEVEL), is.word(SectionContent.LEVEL));
    note(rest, Rest.SIGNATURE, signature(seen), signature(is));
    return new ReportDifferences(cells, paragraphs, rest);
  }

  private static void addChange(
      List<CellChange> changes, CellId cell, SectionContent seen, SectionContent is) {
    String before = seen.cells().getOrDefault(cell, "");
    String after = is.cells().getOrDefault(cell, "");
    if (!before.equals(after)) {
      changes.add(new CellChange(cell, before, after));
    }
  }

  private static Signature signature(SectionContent content) {
    return new Signature(
        content.word(SectionContent.SIGNED_BODY), content.word(SectionContent.SIGNED_DATE));
  }

  /** Whether what stands on the pages differs: figures and words, not what is said about them. */
  public boolean isOnPages() {
    return !cells.isEmpty() || !paragraphs.isEmpty() || rest.stream().anyMatch(Rest::isOnPages);
  }

  public boolean isEmpty() {
    return size() == 0;
  }

  /** How many cells, paragraphs and other things differ. */
  public int size() {
    return cells.size() + paragraphs.values().stream().mapToInt(List::size).sum() + rest.size();
  }

  private static List<CellChange> cells(Report before, Report after) {
    Set<CellId> all = new LinkedHashSet<>(after.edition().cells().toList());
    all.addAll(before.edition().cells().toList());
    all.addAll(after.cellsOutsideEdition());
    all.addAll(before.cellsOutsideEdition());
    List<CellChange> changes = new ArrayList<>();
    for (CellId cell : all) {
      if (!before.typed(cell).equals(after.typed(cell))) {
        changes.add(new CellChange(cell, before.typed(cell), after.typed(cell)));
      }
    }
    return changes;
  }

  private static Map<String, List<ParagraphChange>> paragraphs(Report before, Report after) {
    Set<String> sections = new LinkedHashSet<>();
    sections.add(Report.INTRO);
    after.edition().textSections().forEach(section -> sections.add(section.id()));
    sections.addAll(after.texts().keySet());
    sections.addAll(before.texts().keySet());
    Map<String, List<ParagraphChange>> changes = new LinkedHashMap<>();
    for (String section : sections) {
      List<ParagraphChange> changed =
          ParagraphChange.between(before.text(section), after.text(section));
      if (!changed.isEmpty()) {
        changes.put(section, changed);
      }
    }
    return changes;
  }

  private static Set<Rest> rest(Report before, Report after) {
    Set<Rest> rest = new LinkedHashSet<>();
    note(rest, Rest.BODY, before.body(), after.body());
    note(rest, Rest.YEAR, before.year(), after.year());
    note(rest, Rest.LEVEL, before.level(), after.level());
    note(rest, Rest.EDITION, before.edition().id(), after.edition().id());
    note(rest, Rest.SIGNATURE, orNone(before), orNone(after));
    note(rest, Rest.LAST_YEAR, before.previous(), after.previous());
    note(rest, Rest.REASONS, before.reasons(), after.reasons());
    return rest;
  }

  private static Signature orNone(Report report) {
    return report.signed().orElse(new Signature("", ""));
  }

  private static void note(Set<Rest> rest, Rest what, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      rest.add(what);
    }
  }
}
