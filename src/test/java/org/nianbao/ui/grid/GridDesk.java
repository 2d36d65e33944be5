package org.nianbao.ui.grid;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.nianbao.app.Rules;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.History;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.paste.RealReports;
import org.nianbao.ui.theme.Theme;

/** A grid in a window, with just so much around it as it needs: a history and the checks. */
final class GridDesk {
  private static final Messages MESSAGES = Messages.load();

  private final NumberGrid grid;
  private final Button after = new Button("after");
  private History history;
  private int edits;

  GridDesk(Stage stage, Report report, String section, double width, double height) {
    this.history = History.of(report);
    VBox root = new VBox();
    Overlay overlay = new Overlay(root);
    this.grid = new NumberGrid(RealReports.tables(report, section), MESSAGES, overlay);
    grid.onEdit(this::apply);
    show();
    root.getChildren().setAll(grid, after);
    VBox.setVgrow(grid, Priority.ALWAYS);
    Scene scene = new Scene(overlay, width, height);
    new Theme("Noto Sans CJK SC").dress(scene);
    stage.setScene(scene);
    stage.show();
    grid.requestLayout();
  }

  private void apply(Edit edit) {
    edits++;
    history = history.apply(edit);
    show();
  }

  void take(Edit edit) {
    apply(edit);
  }

  void replace(Report report) {
    history = History.of(report);
    show();
  }

  void show(List<Finding> findings) {
    grid.show(history.report(), Figures.of(history.report()), findings);
  }

  private void show() {
    Figures figures = Figures.of(history.report());
    grid.show(
        history.report(),
        figures,
        new Checker(Rules.all(), MESSAGES).check(history.report(), figures));
  }

  void undo() {
    history = history.undo();
    show();
  }

  NumberGrid grid() {
    return grid;
  }

  Button after() {
    return after;
  }

  Report report() {
    return history.report();
  }

  int edits() {
    return edits;
  }

  String typed(String cell) {
    return history.report().typed(CellId.parse(cell));
  }
}
