package org.nianbao.ui.grid.pane;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.nianbao.form.Equation;

/** A running difference. */
public final class SumNode extends Label {
  private final Equation equation;
  private final String name;

  /**
   * @param name what it says of which row or column, for speech
   */
  SumNode(Equation equation, String name) {
    this.equation = equation;
    this.name = name;
    setAccessibleRole(AccessibleRole.TEXT);
    getStyleClass().add("sum");
    setId("sum:" + equation.rule() + ":" + equation.named());
  }

  public Equation equation() {
    return equation;
  }

  public String name() {
    return name;
  }

  public void show(SumLook look) {
    String text = look.sign().isEmpty() ? look.figure() : look.sign() + " " + look.figure();
    if (!text.equals(getText()) || !getStyleClass().contains(look.style())) {
      setText(text);
      getStyleClass().removeAll("right", "wrong", "open");
      getStyleClass().add(look.style());
    }
    if (!look.speech().equals(getAccessibleText())) {
      setAccessibleText(look.speech());
    }
  }
}
