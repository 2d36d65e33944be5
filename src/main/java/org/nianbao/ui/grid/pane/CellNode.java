package org.nianbao.ui.grid.pane;

import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.transform.Shear;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.importer.match.Sheet.SheetPlace;

/** One cell as it stands there: a figure, a small second line if there is more to say, a sign. */
public final class CellNode extends Region {
  /**
   * Of a cell's height where a hint stands below: the figure has the larger part, since it is what
   * is read.
   */
  private static final double FIGURE_SHARE = 0.62;

  /** Below this height a hint stands before the figure. */
  private static final double TWO_LINES_EM = 1.9;

  private static final double HINT_FROM = 0.52;
  private static final double HINT_SHARE = 0.45;
  private static final double GAP = 2;

  /** A tangent: 14 degrees, as italic letters have. */
  private static final double SLANT = -0.25;

  private final CellId cell;
  private final SheetPlace place;
  private final Text figure = new Text();
  private final Text hint = new Text();
  private final Text sign = new Text();
  private final Shear slant = new Shear(SLANT, 0);
  private CellLook look = CellLook.EMPTY;
  private @Nullable Tooltip tooltip;

  CellNode(CellId cell, SheetPlace place) {
    this.cell = cell;
    this.place = place;
    setId(cell.toString());
    getStyleClass().add("cell");
    figure.getStyleClass().add("figure");
    hint.getStyleClass().add("hint");
    sign.getStyleClass().add("sign");
    setAccessibleRole(AccessibleRole.TABLE_CELL);
    for (Text text : new Text[] {sign, figure, hint}) {
      text.setManaged(false);
      text.setMouseTransparent(true);
      text.setTextOrigin(VPos.TOP);
    }
    setOnMouseEntered(e -> explain());
  }

  CellId cell() {
    return cell;
  }

  public SheetPlace place() {
    return place;
  }

  public CellLook look() {
    return look;
  }

  /** Shows a look; does nothing if it is the one shown already. */
  public void show(CellLook next) {
    if (next.equals(look)) {
      return;
    }
    set(figure, next.figure());
    set(hint, next.hint());
    set(sign, next.sign());
    if (!next.styles().equals(look.styles())) {
      getStyleClass().setAll("cell");
      getStyleClass().addAll(next.styles());
      slant(next.styles().contains("computed"));
    }
    look = next;
    if (tooltip != null) {
      explain();
    }
    setAccessibleText(next.speech());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    requestLayout();
  }

  /** Few Chinese fonts have italics, and none are made up for those that have not. */
  private void slant(boolean slanted) {
    figure.getTransforms().clear();
    if (slanted) {
      figure.getTransforms().add(slant);
    }
  }

  private void set(Text node, String text) {
    node.setText(text);
    if (text.isEmpty()) {
      getChildren().remove(node);
    } else if (!getChildren().contains(node)) {
      getChildren().add(node);
    }
  }

  /** Made when the mouse first comes by: most cells never need one. */
  private void explain() {
    String words = look.more().isEmpty() ? look.figure() + look.hint() : look.more();
    Tooltip shown = tooltip;
    if (look.more().isEmpty() && look.hint().isEmpty()) {
      if (shown != null) {
        Tooltip.uninstall(this, shown);
        tooltip = null;
      }
      return;
    }
    if (shown == null) {
      shown = new Tooltip();
      shown.setWrapText(true);
      shown.getStyleClass().add("number-grid-tooltip");
      Tooltip.install(this, shown);
      tooltip = shown;
    }
    shown.setText(words);
  }

  /** What its tooltip says; empty if it has none. */
  public String tooltipWords() {
    return tooltip == null ? "" : tooltip.getText();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double width = getWidth() - left - snappedRightInset();
    double height = getHeight();
    boolean below = !look.hint().isEmpty() && height >= TWO_LINES_EM * figure.getFont().getSize();
    double first = below ? height * FIGURE_SHARE : height;
    figure.setText(look.figure());
    double taken = look.sign().isEmpty() ? 0 : width(sign) + GAP;
    boolean fits = taken + width(figure) <= width;
    sign.setVisible(fits);
    place(sign, left, 0, first);
    shorten(figure, look.figure(), width);
    boolean centred = look.styles().contains("not-applicable");
    double free = width - width(figure);
    place(figure, left + (centred ? free / 2 : free), 0, first);
    slant.setPivotY(height(figure) / 2);
    if (below) {
      shorten(hint, look.hint(), getWidth() - 2 * GAP);
      place(hint, getWidth() - GAP - width(hint), height * HINT_FROM, height * HINT_SHARE);
    } else {
      beside(left, free - GAP, taken);
    }
  }

  /**
   * Puts the hint before the figure, as in a line that is low: rather without the sign than cut,
   * and where it is too long even so, the sign says that there is more in the tooltip.
   */
  private void beside(double left, double free, double taken) {
    hint.setText(look.hint());
    if (width(hint) > free) {
      hint.setText("");
    } else if (!look.hint().isEmpty() && taken + width(hint) > free) {
      sign.setVisible(false);
    }
    place(hint, left + free - width(hint), 0, getHeight());
  }

  private static double width(Text text) {
    return text.getLayoutBounds().getWidth();
  }

  private static double height(Text text) {
    return text.getLayoutBounds().getHeight();
  }

  private void place(Text text, double x, double from, double height) {
    text.relocate(snapPositionX(x), snapPositionY(from + (height - height(text)) / 2));
  }

  /** What does not fit ends in dots. */
  private static void shorten(Text node, String text, double width) {
    node.setText(text);
    for (int length = text.length() - 1; length > 0 && width(node) > width; length--) {
      node.setText(text.substring(0, length) + "…");
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> getAccessibleText();
      case ROW_INDEX -> place.row();
      case COLUMN_INDEX -> place.column();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
