package org.nianbao.ui.grid.pane;

import java.util.Arrays;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.nianbao.form.Equation;

/** A running difference. */
public final class SumNode extends Label {
  private final Equation equation;
  private final String name;
  private final Text measure = new Text();
  private Tight tight = Tight.NOT;

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

  /**
   * A figure too long for its cell is drawn smaller: one whose end is cut off is another figure.
   */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    measure.setFont(getFont());
    measure.setText(getText());
    double whole = measure.getLayoutBounds().getWidth() / tight.size;
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    Tight fits = Tight.of(whole, room);
    if (fits != tight) {
      getStyleClass().removeAll(Tight.STYLES);
      if (!fits.style.isEmpty()) {
        getStyleClass().add(fits.style);
      }
      tight = fits;
    }
  }

  /** How much smaller than other figures; the sizes are those of {@code grid.css}. */
  private enum Tight {
    NOT("", 1),
    SMALL("tight", 0.8),
    SMALLEST("tightest", 0.62);

    static final List<String> STYLES = List.of("tight", "tightest");

    private final String style;
    private final double size;

    Tight(String style, double size) {
      this.style = style;
      this.size = size;
    }

    static Tight of(double whole, double room) {
      return Arrays.stream(values())
          .filter(t -> whole * t.size <= room)
          .findFirst()
          .orElse(SMALLEST);
    }
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
