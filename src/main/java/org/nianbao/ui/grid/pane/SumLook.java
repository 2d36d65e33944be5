package org.nianbao.ui.grid.pane;

import java.math.BigDecimal;
import org.nianbao.figures.Residual;
import org.nianbao.text.Messages;

/** How a running difference looks and sounds: a sign, the figure, a style, words. */
public record SumLook(String sign, String figure, String style, String speech) {

  public static SumLook of(Residual residual, String name, Messages messages) {
    String figure = signed(residual.difference());
    return switch (residual.state()) {
      case RIGHT ->
          new SumLook(
              messages.get("grid.sign.right"),
              figure,
              "right",
              messages.get("grid.sum.right", name));
      case WRONG ->
          new SumLook(
              messages.get("grid.sign.wrong"),
              figure,
              "wrong",
              messages.get("grid.sum.wrong", name, residual.difference().toPlainString()));
      case OPEN -> new SumLook("", figure, "open", messages.get("grid.sum.open", name, figure));
      case UNREADABLE ->
          new SumLook(
              messages.get("grid.sign.question"),
              "",
              "open",
              messages.get("grid.sum.unreadable", name));
      case COMPUTED -> new SumLook("", "–", "open", messages.get("grid.sum.computed", name));
    };
  }

  private static String signed(BigDecimal difference) {
    return difference.toPlainString().replace('-', '−');
  }
}
