package org.nianbao.ui.grid;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.nianbao.form.Equation;

/** A running difference. */
final class SumNode extends Label {
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

  Equation equation() {
    return equation;
  }

  String name() {
    return name;
  }

  void show(SumLook look) {
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
