package org.nianbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.check.Applicability;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.check.lastyear.CarriedIn;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.TestDrafts;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.ExportedReport;
import org.nianbao.export.Progress;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;
import org.nianbao.export.pdf.view.TextLayer;
import org.nianbao.form.CellId;
import org.nianbao.form.ColumnRole;
import org.nianbao.form.Counterparts;
import org.nianbao.form.Edition;
import org.nianbao.form.Head;
import org.nianbao.form.RowRole;
import org.nianbao.form.SectionRole;
import org.nianbao.form.Table;
import org.nianbao.form.TestEditions;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/**
 * A new edition is a new file and no code: one of 2026 that was invented for this test calls every
 * section and table and most rows and columns something else, has one row more under （六）, one
 * column more, and a block of section two under another name.
 */
class NextEditionTest {
  private static final Edition OLD = TestDrafts.EDITIONS.byId("2021").orElseThrow();
  private static final Edition NEW = TestEditions.read("2026.json", TestEditions.text("2026"));
  private static final Counterparts COUNTERPARTS = new Counterparts(OLD, NEW);
  private static final Counterparts BACK = new Counterparts(NEW, OLD);

  private final Checker checker = new Checker(Rules.all(), Messages.load());

  private static CellId cell(RowRole row, ColumnRole... columns) {
    return NEW.cell(row, columns).orElseThrow();
  }

  /** The same report in the new edition; nothing came in its new row and column. */
  private static Report moved(Report report, int year) {
    Report moved = Report.blank(NEW, report.body(), year);
    Map<CellId, @Nullable Entry> entries = new LinkedHashMap<>();
    report
        .entries()
        .forEach(
            (cell, entry) ->
                COUNTERPARTS
                    .of(cell)
                    .ifPresent(to -> entries.put(to, moved(NEW, to, entry.text()))));
    if (!report.entries().isEmpty()) {
      NEW.cells()
          .filter(c -> c.row().contains("withdrawn") || c.column().equals("school"))
          .filter(c -> !NEW.tableOf(c).orElseThrow().isTotal(c))
          .forEach(c -> entries.put(c, moved(NEW, c, "0")));
    }
    moved = new Edit.Cells(entries).applyTo(moved);
    for (SectionRole role : SectionRole.values()) {
      if (!report.text(role).isEmpty()) {
        String id = NEW.section(role).orElseThrow().id();
        moved = new Edit.TextEdit(id, report.text(role)).applyTo(moved);
      }
    }
    return moved;
  }

  private static Entry moved(Edition edition, CellId cell, String text) {
    return Report.blank(edition, "", 2026).read(cell, text, Origin.TYPED);
  }

  private Set<String> found(Report report, boolean translate) {
    return checker.check(report).stream()
        .filter(f -> !f.rule().equals("ED-YEAR"))
        .map(f -> f.rule() + " " + cells(f, translate))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> cells(Finding finding, boolean translate) {
    Stream<CellId> cells = finding.cells().stream();
    return (translate ? cells.flatMap(c -> COUNTERPARTS.of(c).stream()) : cells)
        .filter(c -> BACK.of(c).isPresent())
        .map(CellId::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyCellOfTheOldEditionIsFoundInTheNewOneByWhatItStandsFor() {
    assertEquals(List.of(), OLD.cells().filter(c -> COUNTERPARTS.of(c).isEmpty()).toList());
    assertEquals(
        OLD.cells().count(),
        OLD.cells().map(c -> COUNTERPARTS.of(c).orElseThrow()).distinct().count());
    assertTrue(NEW.cells().noneMatch(OLD::has), "no name of a cell is the old one");
  }

  @Test
  void everyRuleThatBindsInTheOldEditionBindsInTheNewOneAtTheSameCells() {
    assertEquals(bindings(OLD, true), bindings(NEW, false));
  }

  private static Set<String> bindings(Edition edition, boolean translate) {
    return Rules.all().stream()
        .flatMap(rule -> rule.appliesTo(edition).stream())
        .map(a -> binding(a, translate))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String binding(Applicability answer, boolean translate) {
    return switch (answer) {
      case Applicability.DoesNotApply not -> not.rule() + " does not apply";
      case Applicability.Applies applies -> {
        Stream<CellId> cells = applies.cells().stream();
        Set<String> names =
            (translate
                    ? cells.flatMap(c -> COUNTERPARTS.of(c).stream())
                    : cells.filter(c -> BACK.of(c).isPresent()))
                .map(CellId::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        yield applies.rule() + " " + names + applies.sections();
      }
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"003", "010", "016", "017", "018", "019", "020", "038", "044", "045", "046"})
  void aReportHasTheSameProblemsInTheNewEdition(String number) {
    Report report = TestDrafts.realReport(number);
    assertEquals(OLD, report.edition());
    assertEquals(found(report, true), found(moved(report, report.year()), false));
  }

  @Test
  void lastYearsReportOfTheOldEditionIsComparedWithThisYearsOfTheNewOne() {
    Report last = TestDrafts.realReport("045");
    CellId forward = OLD.cell(RowRole.CARRIED_FORWARD, ColumnRole.NATURAL_PERSON).orElseThrow();
    CellId valid = OLD.cell(RowRole.NORMATIVE_DOCUMENTS, ColumnRole.IN_FORCE).orElseThrow();
    CellId total = OLD.cell(RowRole.CARRIED_FORWARD, ColumnRole.TOTAL).orElseThrow();
    last = put(put(put(last, forward, "7"), total, ""), valid, "30");
    CellId in = cell(RowRole.CARRIED_IN, ColumnRole.NATURAL_PERSON);
    Report now = new Edit.LastYearEdit(last).applyTo(Report.blank(NEW, "某局", last.year() + 1));

    Report filled = CarriedIn.fill(now).orElseThrow().applyTo(now);
    assertEquals("7", filled.typed(in));
    assertFalse(rules(filled).contains("X-CARRY"));

    Report changed = put(filled, in, "9");
    assertEquals(new BigDecimal(2), only(changed, "X-CARRY", in).difference().orElseThrow());

    Report counted = changed;
    counted = put(counted, cell(RowRole.NORMATIVE_DOCUMENTS, ColumnRole.ISSUED), "3");
    counted = put(counted, cell(RowRole.NORMATIVE_DOCUMENTS, ColumnRole.REPEALED), "1");
    CellId inForce = cell(RowRole.NORMATIVE_DOCUMENTS, ColumnRole.IN_FORCE);
    counted = put(counted, inForce, "30");
    assertTrue(only(counted, "X-VALID", inForce).message().contains("32"));
  }

  private static Report put(Report report, CellId cell, String text) {
    return Edit.Cells.of(cell, report.read(cell, text, Origin.TYPED)).applyTo(report);
  }

  private Set<String> rules(Report report) {
    return checker.check(report).stream().map(Finding::rule).collect(Collectors.toSet());
  }

  private Finding only(Report report, String rule, CellId cell) {
    List<Finding> found =
        checker.check(report).stream()
            .filter(f -> f.rule().equals(rule) && f.cells().getFirst().equals(cell))
            .toList();
    assertEquals(1, found.size(), found::toString);
    return found.getFirst();
  }

  @Test
  void theNewEditionIsPrintedWithItsNewHeads() throws IOException, DraftException {
    Report report = moved(TestDrafts.realReport("045"), 2026);
    PdfExporter printer = new PdfExporter(Messages.load(), new FontLibrary(), MachineFonts.none());
    ExportedReport printed =
        printer.print(Draft.of(report), ExportOptions.FINAL, Progress.UNWATCHED);
    String text = TextLayer.of(printed.content()).replaceAll("\\s", "");
    for (Table table : NEW.tables()) {
      for (Head row : table.rows()) {
        assertTrue(text.contains(row.title()), row.title());
      }
    }
    assertTrue(text.contains("学校"));
    assertTrue(text.contains("行政许可事项"));
  }
}
