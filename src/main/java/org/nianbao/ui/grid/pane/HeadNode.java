package org.nianbao.ui.grid.pane;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.jspecify.annotations.Nullable;
import org.nianbao.ui.grid.select.Selection;
import org.nianbao.ui.theme.EvenLabel;

/** A head of rows or columns, or another label on the grid. Lit where the active cell is. */
public final class HeadNode extends EvenLabel {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  /** In em. */
  private static final double SIDE = 0.3;

  private @Nullable Selection cells;

  HeadNode(String text, String... styles) {
    super(text, SIDE);
    setAccessibleRole(AccessibleRole.TEXT);
    getStyleClass().add("head");
    getStyleClass().addAll(styles);
  }

  /** Gives it a small "?" that asks for its 填报口径. */
  void ask(String name, Runnable asked) {
    Button question = new Button("?");
    question.getStyleClass().add("ask");
    question.setFocusTraversable(false);
    question.setAccessibleText(name);
    question.setOnAction(e -> asked.run());
    setGraphic(question);
    setContentDisplay(ContentDisplay.RIGHT);
  }

  /** What a click on it selects. */
  void selects(Selection cells) {
    this.cells = cells;
  }

  public Optional<Selection> cells() {
    return Optional.ofNullable(cells);
  }

  void light(boolean lit) {
    pseudoClassStateChanged(LIT, lit);
  }
}
