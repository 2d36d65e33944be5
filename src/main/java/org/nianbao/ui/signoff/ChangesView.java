package org.nianbao.ui.signoff;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.report.diff.ParagraphChange;
import org.nianbao.report.diff.ReportDifferences;
import org.nianbao.report.diff.TextPiece;
import org.nianbao.text.Messages;

/**
 * 改了什么: cell by cell, paragraph by paragraph, with words struck out and put in. Struck out and
 * underlined as well as coloured, and said in words to whoever hears the screen.
 */
public final class ChangesView extends VBox {
  /** More than these nobody reads, and they take long to lay out. */
  private static final int SHOWN = 200;

  private final Messages messages;

  public ChangesView(Messages messages) {
    this.messages = messages;
    getStyleClass().add("changes");
  }

  /**
   * Shows differences below a heading.
   *
   * @param edition whose names cells and sections have
   */
  public void show(String heading, ReportDifferences differences, Edition edition) {
    List<Node> lines = new ArrayList<>();
    Label head = label(heading);
    head.getStyleClass().add("changes-heading");
    for (ReportDifferences.CellChange cell : differences.cells()) {
      lines.add(
          label(
              messages.get(
                  "history.cell",
                  edition.name(cell.cell()),
                  orBlank(cell.before()),
                  orBlank(cell.after()))));
    }
    differences
        .paragraphs()
        .forEach(
            (section, changes) -> {
              String title =
                  edition
                      .section(section)
                      .map(Section::title)
                      .orElse(messages.get("identity.intro"));
              changes.stream().limit(SHOWN).forEach(change -> lines.add(paragraph(title, change)));
            });
    differences.rest().stream()
        .sorted()
        .forEach(rest -> lines.add(label(messages.get("history.rest." + rest))));
    int more = lines.size() - SHOWN;
    List<Node> shown = new ArrayList<>(lines.subList(0, Math.min(lines.size(), SHOWN)));
    shown.addFirst(head);
    if (more > 0) {
      shown.add(label(messages.get("changes.more", more)));
    }
    getChildren().setAll(shown);
  }

  private Node paragraph(String title, ParagraphChange change) {
    TextFlow flow = new TextFlow(text(messages.get("changes.paragraph", title), "kept"));
    StringBuilder spoken = new StringBuilder(messages.get("changes.paragraph", title));
    for (TextPiece piece : change.pieces()) {
      String word = piece.text();
      switch (piece.fate()) {
        case KEPT -> {
          flow.getChildren().add(text(word, "kept"));
          spoken.append(word);
        }
        case STRUCK_OUT -> {
          flow.getChildren().add(text(word, "struck-out"));
          spoken.append(messages.get("cli.struckOut", word));
        }
        case PUT_IN -> {
          flow.getChildren().add(text(word, "put-in"));
          spoken.append(messages.get("cli.putIn", word));
        }
      }
    }
    flow.getStyleClass().add("changes-paragraph");
    flow.setAccessibleRole(AccessibleRole.TEXT);
    flow.setAccessibleText(spoken.toString());
    return flow;
  }

  private static Text text(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().addAll("changes-text", style);
    return text;
  }

  private static Label label(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private String orBlank(String text) {
    return text.isBlank() ? messages.get("history.blank") : text;
  }
}
