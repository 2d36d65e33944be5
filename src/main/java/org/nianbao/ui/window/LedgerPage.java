package org.nianbao.ui.window;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.nianbao.paper.LedgerLines;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.paste.ClipboardText;

/** 换版清单: what other editions held and this one has no place for, with the reasons. */
final class LedgerPage extends ScrollPane {
  private static final double[] PARTS = {44, 14, 42};

  private final LedgerLines lines;
  private final Messages messages;

  LedgerPage(Report report, Messages messages) {
    this.lines = new LedgerLines(report, messages);
    this.messages = messages;
    GridPane grid = new GridPane();
    grid.getStyleClass().add("ledger");
    for (double part : PARTS) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(part);
      grid.getColumnConstraints().add(column);
    }
    for (int c = 0; c < PARTS.length; c++) {
      Label head = label(lines.heads().get(c));
      head.getStyleClass().add("ledger-head");
      grid.add(head, c, 0);
    }
    for (List<String> row : lines.rows()) {
      grid.addRow(grid.getRowCount(), label(row.get(0)), label(row.get(1)), label(row.get(2)));
    }
    setContent(grid);
    setFitToWidth(true);
    getStyleClass().add("help-scroll");
  }

  private static Label label(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /**
   * Lays it over the window.
   *
   * @param print prints it on paper
   */
  void open(Overlay overlay, Runnable print) {
    overlay.page(
        messages.get("bridge.heading"),
        this,
        List.of(
            Choice.other(messages.get("bridge.print"), print),
            Choice.other(messages.get("bridge.copy"), this::copy),
            Choice.primary(messages.get("bridge.close"), () -> {})));
  }

  private void copy() {
    ClipboardText.put(lines.tabSeparated());
  }
}
