package org.nianbao.ui.grid;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.transform.Shear;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.ui.paste.Sheet.Place;

/** One cell as it stands there: a figure, a small second line if there is more to say, a sign. */
final class CellNode extends Region {
  private static final double FIGURE_SHARE = 0.62;
  private static final double HINT_FROM = 0.52;
  private static final double HINT_SHARE = 0.45;
  private static final double SLANT = -0.25;

  private final CellId cell;
  private final Place place;
  private final Label figure = new Label();
  private final Label hint = new Label();
  private final Label sign = new Label();
  private final Shear slant = new Shear(SLANT, 0);
  private CellLook look = CellLook.EMPTY;
  private @Nullable Tooltip tooltip;

  CellNode(CellId cell, Place place) {
    this.cell = cell;
    this.place = place;
    setId(cell.toString());
    getStyleClass().add("cell");
    figure.getStyleClass().add("figure");
    hint.getStyleClass().add("hint");
    sign.getStyleClass().add("sign");
    setAccessibleRole(AccessibleRole.TABLE_CELL);
    for (Label label : new Label[] {sign, figure, hint}) {
      label.setManaged(false);
      label.setMouseTransparent(true);
      label.setMinWidth(0);
    }
    getChildren().add(figure);
    setOnMouseEntered(e -> explain());
  }

  CellId cell() {
    return cell;
  }

  Place place() {
    return place;
  }

  CellLook look() {
    return look;
  }

  /** Shows a look; does nothing if it is the one shown already. */
  void show(CellLook next) {
    if (next.equals(look)) {
      return;
    }
    figure.setText(next.figure());
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

  private void set(Label label, String text) {
    label.setText(text);
    if (text.isEmpty()) {
      getChildren().remove(label);
    } else if (!getChildren().contains(label)) {
      getChildren().add(label);
    }
  }

  /** Made when the mouse first comes by: most cells never need one. */
  private void explain() {
    String words = look.problem().isEmpty() ? look.figure() + look.hint() : look.problem();
    Tooltip shown = tooltip;
    if (look.problem().isEmpty() && look.hint().isEmpty()) {
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

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double width = getWidth() - left - snappedRightInset();
    double height = getHeight();
    boolean two = !look.hint().isEmpty();
    double first = two ? height * FIGURE_SHARE : height;
    double taken = look.sign().isEmpty() ? 0 : Math.min(width, sign.prefWidth(-1));
    boolean fits = taken + figure.prefWidth(-1) <= width;
    sign.setVisible(fits);
    taken = fits ? taken : 0;
    sign.resizeRelocate(left, 0, taken, first);
    figure.resizeRelocate(left + taken, 0, width - taken, first);
    slant.setPivotY(first / 2);
    hint.resizeRelocate(2, height * HINT_FROM, getWidth() - 4, height * HINT_SHARE);
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
