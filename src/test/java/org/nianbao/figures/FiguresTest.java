package org.nianbao.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.figures.Residual.SumState;
import org.nianbao.form.CellId;
import org.nianbao.form.EditionReader;
import org.nianbao.form.Equation;
import org.nianbao.report.Edit;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;

/** What a cell counts as: typed, blank, computed, not to be read. */
class FiguresTest {
  private static final CellId RECEIVED = CellId.parse("requests/received/natural");
  private static final CellId RECEIVED_TOTAL = CellId.parse("requests/received/total");

  /** A report of 2021 in which only these cells are filled: {@code cell=text}. */
  private static Report filled(String... cells) {
    Report report = Report.blank(EditionReader.builtIn().byId("2021").orElseThrow(), "某县某局", 2023);
    for (String cell : cells) {
      CellId id = CellId.parse(cell.substring(0, cell.indexOf('=')));
      String text = cell.substring(cell.indexOf('=') + 1);
      report = Edit.Cells.of(id, report.read(id, text, Origin.TYPED)).applyTo(report);
    }
    return report;
  }

  private static SumState state(Report report, String rule, String named) {
    Equation equation =
        report.edition().equations().stream()
            .filter(e -> e.rule().equals(rule) && e.named().toString().equals(named))
            .findFirst()
            .orElseThrow();
    return Figures.of(report).residual(equation).state();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "22（其中修订16件）| 22（其中修订16件）",
        "1,234 | 1234",
        "/ | /",
        "十几 | 十几",
        "'' | ''",
      })
  void aCellIsPrintedAsItWasMeantAndElseAsItWasTyped(String typed, String printed) {
    Report report = filled("rules/normativeDocuments/inForce=" + typed.strip());
    CellId cell = CellId.parse("rules/normativeDocuments/inForce");
    assertEquals(printed, Figures.of(report).printed(cell));
  }

  @Test
  void aTotalThatNobodyTypedIsComputedAndPrinted() {
    Figures figures =
        Figures.of(filled("requests/received/natural=3", "requests/received/research=4"));
    assertEquals(Optional.of(new BigDecimal(7)), figures.value(RECEIVED_TOTAL));
    assertEquals("7", figures.printed(RECEIVED_TOTAL));
    assertTrue(figures.isComputed(RECEIVED_TOTAL));
    assertFalse(figures.isComputed(RECEIVED));
    assertFalse(figures.isComputed(CellId.parse("requests/received/enterprise")));
  }

  @Test
  void aTotalThatWasTypedIsDeclared() {
    Figures figures =
        Figures.of(filled("requests/received/natural=3", "requests/received/total=9"));
    assertFalse(figures.isComputed(RECEIVED_TOTAL));
    assertEquals(Optional.of(new BigDecimal(9)), figures.value(RECEIVED_TOTAL));
  }

  @Test
  void aTotalOverBlanksAloneIsBlank() {
    Figures figures = Figures.of(filled());
    assertTrue(figures.isBlank(RECEIVED_TOTAL));
    assertTrue(figures.isBlank(RECEIVED));
    assertEquals(Optional.empty(), figures.value(RECEIVED_TOTAL));
    assertFalse(Figures.of(filled("requests/received/natural=0")).isBlank(RECEIVED_TOTAL));
  }

  @Test
  void aTotalOverAnUnreadableCellHasNoValue() {
    Figures figures =
        Figures.of(filled("requests/received/natural=十几", "requests/received/research=4"));
    assertEquals(Optional.empty(), figures.value(RECEIVED_TOTAL));
    assertFalse(figures.isBlank(RECEIVED_TOTAL));
  }

  @ParameterizedTest
  @CsvSource({"3,4,7", "3,'',3", "'','',", "3,十几,", "/,'',0"})
  void aSumOfCellsTakesBlanksForNothingBesideFigures(String one, String other, String sum) {
    Figures figures =
        Figures.of(
            filled("requests/received/natural=" + one, "requests/received/research=" + other));
    assertEquals(
        Optional.ofNullable(sum).map(BigDecimal::new),
        figures.sum(List.of(RECEIVED, CellId.parse("requests/received/research"))));
  }

  @ParameterizedTest
  @CsvSource({
    "3 0 0 0 3,RIGHT",
    "3 0 0 0 4,WRONG",
    "3 - 0 0 4,OPEN",
    "3 - 0 0 3,OPEN",
    "3 - 0 0 2,WRONG",
    "3 十几 0 0 2,UNREADABLE",
    "3 0 0 0 -,COMPUTED",
    "- - - - 0,OPEN"
  })
  void aSumIsWrongOnlyIfNoFillingOfItsBlanksCouldMendIt(String row, SumState expected) {
    List<String> columns = List.of("upheld", "corrected", "other", "pending", "total");
    String[] texts = row.split(" ", -1);
    String[] cells = new String[texts.length];
    Arrays.setAll(
        cells, i -> "disputes/cases/direct." + columns.get(i) + "=" + texts[i].replace("-", ""));
    assertEquals(expected, state(filled(cells), "S4-SUM", "disputes/cases/direct.total"));
  }

  /** Both sides are computed from the same blanks: that they agree proves nothing. */
  @Test
  void blanksOnBothSidesOfASumLeaveItOpen() {
    Report report = filled("requests/granted/natural=3");
    assertEquals(SumState.OPEN, state(report, "S3-COL", "requests/handled/total"));
    assertEquals(SumState.OPEN, state(report, "S3-ID", "requests/received/natural"));
  }

  /** The blanks of the other rows stand on both sides, and those of this row make it only worse. */
  @Test
  void blanksOnBothSidesOfASumCannotMendIt() {
    Report report = filled("requests/granted/natural=3", "requests/granted/total=2");
    assertEquals(SumState.WRONG, state(report, "S3-COL", "requests/handled/total"));
  }
}
