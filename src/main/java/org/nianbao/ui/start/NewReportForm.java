package org.nianbao.ui.start;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.step.LabelConverter;
import org.nianbao.ui.step.YearField;

/** 新建年报: body, year, and the edition that the year chooses; it can be changed. */
final class NewReportForm extends VBox {
  private final Editions editions;
  private final Messages messages;
  private final TextField body = new TextField();
  private final TextField year = new TextField();
  private final ComboBox<Edition> edition = new ComboBox<>();
  private final Label problem = new Label();

  NewReportForm(Editions editions, Messages messages, int offered, Consumer<Report> create) {
    this.editions = editions;
    this.messages = messages;
    getStyleClass().addAll("card", "new-report");
    Label heading = new Label(messages.get("start.create"));
    heading.getStyleClass().add("card-heading");
    body.setPromptText(messages.get("start.bodyPrompt"));
    year.setText(Integer.toString(offered));
    year.setPrefColumnCount(6);
    year.textProperty().addListener((property, was, is) -> offerEdition(is));
    edition.getItems().setAll(editions.all());
    edition.setConverter(
        new LabelConverter<>(e -> messages.get("identity.edition", e.name(), e.notice().number())));
    edition.setButtonCell(new NamedEdition());
    edition.setMaxWidth(Double.MAX_VALUE);
    offerEdition(year.getText());
    GridPane grid = new GridPane();
    grid.getStyleClass().add("form");
    row(grid, "identity.body", body);
    row(grid, "identity.year", year);
    row(grid, "identity.editionLabel", edition);
    problem.getStyleClass().add("field-problem");
    problem.setWrapText(true);
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    Button button = new Button(messages.get("start.createButton"));
    button.getStyleClass().add("primary");
    button.setDefaultButton(true);
    button.setOnAction(e -> create(create));
    getChildren().setAll(heading, grid, problem, button);
  }

  private void row(GridPane grid, String key, Node field) {
    Label label = new Label(messages.get(key));
    label.setLabelFor(field);
    label.setMinWidth(USE_PREF_SIZE);
    label.getStyleClass().add("field-label");
    field.setAccessibleText(messages.get(key));
    grid.addRow(grid.getRowCount(), label, field);
    GridPane.setHgrow(field, Priority.ALWAYS);
  }

  private void offerEdition(String typed) {
    YearField.read(typed).ifPresent(y -> edition.setValue(editions.forYear(y)));
  }

  private void create(Consumer<Report> created) {
    Optional<Integer> read = YearField.read(year.getText());
    if (read.isEmpty()) {
      problem.setText(messages.get("identity.yearHint"));
      year.requestFocus();
      return;
    }
    problem.setText("");
    created.accept(Report.blank(edition.getValue(), body.getText().strip(), read.get()));
  }

  /** The chosen edition by its name alone: there is no room for the notice's number. */
  private static final class NamedEdition extends ListCell<Edition> {
    @Override
    protected void updateItem(Edition item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? "" : item.name());
    }
  }

  void focus() {
    body.requestFocus();
  }
}
