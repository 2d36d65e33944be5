package org.nianbao.ui.help;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The one page of help. Its text is help.txt: {@code # } begins a heading, a bar parts a word from
 * what it means, everything else is a paragraph.
 */
public final class HelpPage extends ScrollPane {
  private static final String TEXT = "/org/nianbao/ui/help.txt";
  private static final String BAR = " | ";

  private final VBox page = new VBox();

  public HelpPage() {
    page.getStyleClass().add("help");
    lines().forEach(this::add);
    setContent(page);
    setFitToWidth(true);
    getStyleClass().add("help-scroll");
  }

  /** Scrolls to a part of it, by its heading; call once it has been laid out. */
  public void goTo(String heading) {
    for (Node part : page.getChildren()) {
      if (part instanceof Label label && label.getText().equals(heading)) {
        double below = page.getHeight() - getViewportBounds().getHeight();
        setVvalue(below <= 0 ? 0 : Math.min(1, part.getBoundsInParent().getMinY() / below));
      }
    }
  }

  private static List<String> lines() {
    try (InputStream in = HelpPage.class.getResourceAsStream(TEXT)) {
      if (in == null) {
        throw new IllegalStateException(TEXT + " is not in the program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    if (line.startsWith("# ")) {
      page.getChildren().add(label(line.substring(2), "help-heading"));
    } else if (line.contains(BAR)) {
      int bar = line.indexOf(BAR);
      meanings()
          .addRow(
              meanings().getRowCount(),
              label(line.substring(0, bar), "help-word"),
              label(line.substring(bar + BAR.length()), "help-text"));
    } else if (!line.isBlank()) {
      page.getChildren().add(label(line, "help-text"));
    }
  }

  /** The list of words that is being added to. */
  private GridPane meanings() {
    Node last = page.getChildren().getLast();
    if (last instanceof GridPane grid) {
      return grid;
    }
    GridPane grid = new GridPane();
    grid.getStyleClass().add("help-meanings");
    ColumnConstraints word = new ColumnConstraints();
    word.setPercentWidth(32);
    ColumnConstraints meaning = new ColumnConstraints();
    meaning.setHgrow(Priority.ALWAYS);
    meaning.setPercentWidth(68);
    grid.getColumnConstraints().setAll(word, meaning);
    page.getChildren().add(grid);
    return grid;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
