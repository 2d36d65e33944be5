package org.nianbao.ui.editor;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.model.ReportModel;

/** The bar above: what is open, undo and redo, and a menu for the rest. */
final class TopBar extends HBox {
  private final Messages messages;
  private final Label subject = new Label();
  private final Text measure = new Text();
  private String whole = "";
  private String brief = "";

  TopBar(ReportModel model, Messages messages, Runnable history, Runnable help, MenuButton more) {
    this.messages = messages;
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(messages.get("app.name"));
    name.getStyleClass().add("app-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    subject.getStyleClass().add("subject");
    subject.setTextOverrun(OverrunStyle.ELLIPSIS);
    subject.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button undo = quiet("top.undo", model::undo);
    undo.disableProperty().bind(model.canUndo().not());
    Button redo = quiet("top.redo", model::redo);
    redo.disableProperty().bind(model.canRedo().not());
    more.getStyleClass().add("quiet");
    more.setMinWidth(Region.USE_PREF_SIZE);
    getChildren()
        .setAll(
            name,
            subject,
            space,
            undo,
            redo,
            quiet("top.history", history),
            quiet("top.help", help),
            more);
  }

  private Button quiet(String key, Runnable action) {
    Button button = new Button(messages.get(key));
    button.getStyleClass().add("quiet");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  void show(Report report) {
    String body = report.body().isBlank() ? messages.get("body.none") : report.body();
    String now =
        messages.get("top.subject", body, report.year(), report.edition().notice().number());
    if (!now.equals(whole)) {
      whole = now;
      brief = messages.get("top.subjectBrief", body, report.year());
      requestLayout();
    }
  }

  /** Only here all that stands beside it is dressed and has its width. */
  @Override
  protected void layoutChildren() {
    fit();
    super.layoutChildren();
  }

  /** A number that would be cut is left out: the identity step and the foot name the edition. */
  private void fit() {
    measure.setFont(subject.getFont());
    measure.setText(whole);
    double others = super.computePrefWidth(-1) - subject.prefWidth(-1);
    double around = subject.snappedLeftInset() + subject.snappedRightInset();
    boolean fits = others + around + measure.getLayoutBounds().getWidth() <= getWidth();
    subject.setText(fits ? whole : brief);
  }

  /** What running text is set in here. */
  ObservableValue<Font> font() {
    return subject.fontProperty();
  }
}
