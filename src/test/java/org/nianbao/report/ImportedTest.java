package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.form.CellId;
import org.nianbao.form.EditionReader;

class ImportedTest {
  private static final CellId GRANTED = CellId.parse("requests/granted/natural");
  private static final CellId RECEIVED = CellId.parse("requests/received/natural");
  private static final Imported SOURCE =
      new Imported(
          "去年.docx",
          "docx",
          List.of(
              new Imported.Doubt(RECEIVED, "21", "折行"), new Imported.Doubt(GRANTED, "4", "划去")));

  private final Report report =
      new Edit.EditSource(SOURCE)
          .applyTo(Report.blank(EditionReader.builtIn().byId("2021").orElseThrow(), "某局", 2023));

  private static List<CellId> doubts(Report report) {
    return report.source().orElseThrow().doubts().stream().map(Imported.Doubt::cell).toList();
  }

  @Test
  void aDoubtGoesWhenItsCellIsTouchedAndComesBackWhenThatIsUndone() {
    Edit touch = Edit.Cells.of(GRANTED, report.read(GRANTED, "5", Origin.TYPED));
    History history = History.of(report).apply(touch);
    assertEquals(List.of(RECEIVED), doubts(history.report()));
    assertEquals(report, history.undo().report());
    assertEquals(List.of(RECEIVED), doubts(history.undo().redo().report()));
  }

  @Test
  void aDoubtGoesWhenItsCellIsConfirmedAndComesBackWhenThatIsUndone() {
    History history = History.of(report).apply(Edit.EditSource.confirming(SOURCE, RECEIVED));
    assertEquals(List.of(GRANTED), doubts(history.report()));
    assertEquals(report, history.undo().report());
  }

  @Test
  void severalEditsAreUndoneAsOne() {
    Edit together =
        new Edit.Together(
            List.of(
                Edit.Cells.of(GRANTED, report.read(GRANTED, "5", Origin.TYPED)),
                new Edit.TextEdit("overview", "一段"),
                Edit.Cells.of(GRANTED, null),
                new Edit.EditSource(null)));
    History history = History.of(report).apply(together);
    assertNull(history.report().imported());
    assertEquals("一段", history.report().text("overview"));
    assertEquals(report, history.undo().report());
    assertEquals(history.report(), history.undo().redo().report());
  }
}
