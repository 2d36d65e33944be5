package org.nianbao.ui.review;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.report.Imported;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.paste.ClipboardText;

/** The item that is looked at: what it is, why it is in doubt, and a field to mend it in. */
final class ItemCard extends VBox {
  private final ReviewedReport reviewed;
  private final Messages messages;
  private final Label kind = label("review-kind");
  private final Label name = label("review-name");
  private final Label why = label("review-why");
  private final Label where = label("step-note");
  private final TextField field = new TextField();
  private final Button next;
  private final Button copy;
  private final HBox row;
  private final FlowPane sections = new FlowPane();
  private BiConsumer<ReviewItem.Leftover, String> placed = (leftover, section) -> {};

  /**
   * @param taken called when the clerk goes on from a figure, with what the field says
   */
  ItemCard(ReviewedReport reviewed, Messages messages, Consumer<String> taken) {
    this.reviewed = reviewed;
    this.messages = messages;
    getStyleClass().add("review-card");
    next = new Button(messages.get("review.next"));
    next.getStyleClass().add("primary");
    next.setMinWidth(USE_PREF_SIZE);
    next.setOnAction(e -> taken.accept(field.getText()));
    copy = new Button(messages.get("review.copy"));
    copy.setMinWidth(USE_PREF_SIZE);
    field.setPrefColumnCount(8);
    HBox.setHgrow(field, Priority.ALWAYS);
    row = new HBox(field, next, copy);
    row.getStyleClass().add("field-row");
    setMinHeight(USE_PREF_SIZE);
    sections.getStyleClass().add("review-sections");
    sections.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(kind, name, why, row, sections, where);
  }

  /** Takes a text without a place, and the section that it is to be put into. */
  void onPlaced(BiConsumer<ReviewItem.Leftover, String> handler) {
    placed = handler;
  }

  private static Label label(String style) {
    Label label = new Label();
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }

  private static void only(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  void show(ReviewItem item) {
    where.setText(
        item.places().isEmpty()
            ? messages.get("review.nowhere")
            : messages.get(
                "review.where",
                item.places().stream()
                    .limit(2)
                    .map(place -> reviewed.index().where(place, messages))
                    .distinct()
                    .collect(Collectors.joining(messages.get("list.separator")))));
    only(field, item instanceof ReviewItem.FigureItem);
    only(next, reviewed.isOpen(item));
    only(copy, !(item instanceof ReviewItem.FigureItem));
    only(sections, item instanceof ReviewItem.Leftover);
    switch (item) {
      case ReviewItem.FigureItem figure -> figure(figure);
      case ReviewItem.PassageItem passage -> {
        kind.setText(messages.get("review.passage", title(passage.section())));
        words(passage.text());
      }
      case ReviewItem.Leftover leftover -> {
        Optional<Section> place = reviewed.placeOf(leftover);
        kind.setText(
            place
                .map(section -> messages.get("review.placedIn", section.title()))
                .orElseGet(() -> messages.get("review.leftover")));
        words(leftover.text());
        only(sections, place.isEmpty());
        sections.getChildren().setAll(new Label(messages.get("review.placeIn")));
        reviewed
            .report()
            .edition()
            .textSections()
            .map(section -> button(leftover, section))
            .forEach(sections.getChildren()::add);
      }
    }
  }

  private Button button(ReviewItem.Leftover leftover, Section section) {
    Button button = new Button(section.title());
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> placed.accept(leftover, section.id()));
    return button;
  }

  private String title(String section) {
    return reviewed
        .report()
        .edition()
        .section(section)
        .map(Section::title)
        .orElse(messages.get("identity.intro"));
  }

  /** The words themselves are marked below. */
  private void words(String text) {
    name.setText("");
    why.setText("");
    copy.setOnAction(e -> ClipboardText.put(text));
  }

  private void figure(ReviewItem.FigureItem figure) {
    Report report = reviewed.report();
    Edition edition = report.edition();
    Optional<Imported.Doubt> doubt = reviewed.doubt(figure);
    boolean open = reviewed.isOpen(figure);
    kind.setText(
        doubt.isEmpty()
            ? messages.get("review.figure")
            : messages.get(
                open ? "review.doubt" : "review.doubtSeen",
                reviewed.number(figure),
                reviewed.all()));
    name.setText(edition.name(figure.cell()));
    why.setText(doubt.map(Imported.Doubt::why).orElse(""));
    field.setText(report.typed(figure.cell()));
    field.setAccessibleText(messages.get("review.field", edition.name(figure.cell())));
    field.setAccessibleHelp(why.getText() + where.getText());
    field.requestFocus();
    field.selectAll();
  }

  /** Whether the field says something that is not in the report yet. */
  boolean isTyping(ReviewItem item) {
    return item instanceof ReviewItem.FigureItem figure
        && !field.getText().strip().equals(reviewed.report().typed(figure.cell()));
  }

  String typed() {
    return field.getText();
  }
}
