package org.nianbao.ui.grid;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.importer.match.PlacedPiece;
import org.nianbao.importer.match.PlacedPiece.Disposition;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.paste.PastePlan;

/** Shows what a paste would do before it is done: what goes where, what does not and why. */
final class PastePreview {
  private static final int MOST_ROWS = 60;
  private static final int MOST_COLUMNS = 20;

  private final PastePlan plan;
  private final Edition edition;
  private final List<Section.Tables> sections;
  private final Messages messages;

  /**
   * @param sections where it goes, if not to the section that is shown; empty if it does
   */
  PastePreview(PastePlan plan, Edition edition, List<Section.Tables> sections, Messages messages) {
    this.plan = plan;
    this.edition = edition;
    this.sections = List.copyOf(sections);
    this.messages = messages;
  }

  /** Asks over the window; what is wanted is done when the clerk has agreed. */
  Overlay.Card ask(Overlay overlay, Runnable accepted) {
    Choice leave = Choice.other(messages.get("paste.refuse"), () -> {});
    return overlay.page(
        messages.get("paste.title"),
        content(),
        plan.putsIn() ? List.of(Choice.primary(accept(), accepted), leave) : List.of(leave));
  }

  private Node content() {
    VBox box = new VBox();
    box.getStyleClass().add("paste-preview");
    if (!sections.isEmpty() && plan.putsIn()) {
      box.getChildren().add(words("paste-elsewhere", elsewhere()));
    }
    box.getChildren().add(words("paste-summary", summary()));
    for (Disposition fate : Disposition.values()) {
      if (fate.isDoubtful() && plan.count(fate) > 0) {
        box.getChildren()
            .add(
                words(
                    "paste-reason",
                    messages.get("paste." + fate.name(), plan.count(fate), first(fate))));
      }
    }
    if (plan.isUncertain()) {
      box.getChildren().add(words("paste-reason", messages.get("paste.uncertain")));
    }
    ScrollPane scroll = new ScrollPane(block());
    scroll.getStyleClass().add("paste-scroll");
    box.getChildren().add(scroll);
    return box;
  }

  private String accept() {
    return switch (sections.size()) {
      case 0 -> messages.get("paste.accept");
      case 1 -> messages.get("paste.acceptThere", sections.getFirst().title());
      default -> messages.get("paste.acceptAll", sections.size());
    };
  }

  /** Which tables it is, where it is not the one that is shown. */
  private String elsewhere() {
    String titles =
        sections.stream()
            .map(section -> messages.get("paste.section", section.title()))
            .collect(Collectors.joining(messages.get("paste.and")));
    return messages.get(sections.size() == 1 ? "paste.elsewhere" : "paste.several", titles);
  }

  private static Label words(String style, String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }

  private String summary() {
    if (!plan.putsIn()) {
      return messages.get("paste.nothing");
    }
    long in = plan.count(Disposition.PLACED) + plan.count(Disposition.UNREADABLE);
    long out = plan.all().filter(p -> p.fate().isLeftOut()).count();
    return messages.get("paste.summary", in, out);
  }

  private String first(Disposition fate) {
    PlacedPiece piece = plan.all().filter(p -> p.fate() == fate).findFirst().orElseThrow();
    CellId target = piece.target();
    String text = piece.text();
    return target == null ? text : name(target) + (text.isEmpty() ? "" : " " + text);
  }

  private String name(CellId cell) {
    return edition.name(cell);
  }

  private Node block() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("paste-block");
    for (int r = 0; r < Math.min(MOST_ROWS, plan.pieces().size()); r++) {
      List<PlacedPiece> row = plan.pieces().get(r);
      for (int c = 0; c < Math.min(MOST_COLUMNS, row.size()); c++) {
        grid.add(piece(row.get(c)), c, r);
      }
    }
    if (plan.pieces().size() > MOST_ROWS) {
      Label more = new Label(messages.get("paste.more", plan.pieces().size() - MOST_ROWS));
      grid.add(more, 0, MOST_ROWS, MOST_COLUMNS, 1);
    }
    return grid;
  }

  private Label piece(PlacedPiece piece) {
    Label label = new Label(piece.text());
    Disposition fate = piece.fate();
    label.getStyleClass().addAll("paste-piece", fate.name().toLowerCase(Locale.ROOT));
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    CellId target = piece.target();
    String where = target == null ? messages.get("paste.nowhere") : name(target);
    label.setAccessibleText(
        messages.get(
            "paste.piece", piece.text(), where, messages.get("paste.fate." + fate.name())));
    return label;
  }
}
