package org.nianbao.ui.step;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.Finding;
import org.nianbao.check.Finding.Quote;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.report.Edit;
import org.nianbao.report.Level;
import org.nianbao.report.OldNumber;
import org.nianbao.report.Report;
import org.nianbao.report.Signature;
import org.nianbao.text.Messages;
import org.nianbao.ui.model.CheckedReport;
import org.nianbao.ui.model.FindingPlaces;
import org.nianbao.ui.model.ReportModel;
import org.nianbao.ui.model.StepMark;

/**
 * 基本信息: who reports, for which year, in which edition; the paragraph before section one; 落款.
 *
 * <p>Longer than most classes: one grid of fields, each of which is two lines.
 */
final class IdentityStep implements Step {
  private final ReportModel model;
  private final Messages messages;
  private final Editions editions;
  private final Node node;
  private final TextField body = new TextField();
  private final TextField year = new TextField();
  private final ComboBox<Edition> edition = new ComboBox<>();
  private final ComboBox<Optional<Level>> level = new ComboBox<>();
  private final Label inferredLevel = StepFrame.label("", "step-note");
  private final TextArea intro = new TextArea();
  private final TextField signedBody = new TextField();
  private final TextField signedDate = new TextField();
  private final EditionSwitch editionSwitch;
  private final LastYearRow lastYear;
  private final FormerTextPane former;
  private final OldNumberChips chips;
  private final OldNumbersBar oldNumbers;
  private final Label yearHint = StepFrame.label("", "field-problem");
  private final TypedText typedBody;
  private final TypedText typedIntro;
  private final TypedText typedSignedBody;
  private final TypedText typedSignedDate;
  private boolean showing;

  IdentityStep(
      ReportModel model,
      Editions editions,
      Messages messages,
      LastYearRow.LastYearChooser lastYearSource,
      Runnable showLedger) {
    this.model = model;
    this.messages = messages;
    this.editions = editions;
    this.editionSwitch = new EditionSwitch(model, messages, showLedger);
    this.lastYear = new LastYearRow(model, messages, lastYearSource);
    this.chips =
        new OldNumberChips(Report.INTRO, model, messages, n -> selectIntro(n.from(), n.to()));
    this.former = new FormerTextPane(Report.INTRO, model, messages, chips);
    this.oldNumbers = new OldNumbersBar(Report.INTRO, messages, chips);
    typedBody =
        TypedText.of(body, text -> model.type(identity(text, model.report().year()), "body"));
    typedIntro =
        TypedText.of(
            intro,
            text ->
                model.type(new Edit.TextEdit(Report.INTRO, text.stripTrailing()), Report.INTRO));
    typedSignedBody =
        TypedText.of(
            signedBody, text -> model.type(signed(text, signedDate.getText()), "signed.body"));
    typedSignedDate =
        TypedText.of(
            signedDate, text -> model.type(signed(signedBody.getText(), text), "signed.date"));
    year.textProperty().addListener((property, was, is) -> takeYear(is));
    setUpChoices();
    node = form();
    for (Node field : List.of(body, year, intro, signedBody, signedDate, edition, level)) {
      field.disableProperty().bind(model.readOnly());
    }
  }

  private void setUpChoices() {
    edition.getItems().setAll(editions.all());
    edition.setConverter(
        new LabelConverter<>(e -> messages.get("identity.edition", e.name(), e.notice().number())));
    edition
        .valueProperty()
        .addListener(
            (property, was, is) -> {
              if (!showing && is != null) {
                editionSwitch.ask(is, () -> show(model.now()));
              }
            });
    level.getItems().add(Optional.empty());
    for (Level each : Level.values()) {
      level.getItems().add(Optional.of(each));
    }
    level.setConverter(
        new LabelConverter<>(l -> messages.get("level." + l.map(Level::name).orElse("NONE"))));
    level
        .valueProperty()
        .addListener(
            (property, was, is) -> {
              if (!showing && is != null) {
                Report report = model.report();
                model.apply(new Edit.Identity(report.body(), report.year(), is.orElse(null)));
              }
            });
  }

  private Node form() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("form");
    year.setPrefColumnCount(6);
    intro.setWrapText(true);
    intro.setPrefRowCount(5);
    signedBody.setPromptText(messages.get("identity.signedBodyPrompt"));
    HBox years = new HBox(year, yearHint);
    years.getStyleClass().add("field-row");
    HBox signature = new HBox(signedBody, signedDate);
    signature.getStyleClass().add("field-row");
    HBox.setHgrow(signedBody, Priority.ALWAYS);
    row(grid, "identity.body", body, body);
    row(grid, "identity.year", year, years);
    row(grid, "identity.editionLabel", edition, edition);
    HBox levels = new HBox(level, inferredLevel);
    levels.getStyleClass().add("field-row");
    row(grid, "identity.level", level, levels);
    row(grid, "identity.lastYear", lastYear.button(), lastYear);
    row(grid, "identity.intro", intro, new VBox(intro, oldNumbers, former));
    row(grid, "identity.signed", signedBody, signature);
    StepFrame frame =
        new StepFrame(
            messages.get("identity.heading"), messages.get("identity.guidance"), List.of());
    // Above the fields: a grid gives wrapped words in it the height of one line.
    frame.add(editionSwitch, grid);
    return frame;
  }

  private void selectIntro(int from, int to) {
    if (!former.select(from, to)) {
      intro.requestFocus();
      intro.selectRange(Math.min(from, intro.getLength()), Math.min(to, intro.getLength()));
    }
  }

  /** Goes to what is meant of quoted words. */
  private void selectIntro(Quote quote) {
    int at = intro.getText().indexOf(quote.text());
    if (at < 0) {
      intro.requestFocus();
    } else {
      selectIntro(at + quote.from(), at + quote.to());
    }
  }

  private void row(GridPane grid, String key, Node field, Node shown) {
    Label label = new Label(messages.get(key));
    label.setLabelFor(field);
    label.getStyleClass().add("field-label");
    label.setMinWidth(Label.USE_PREF_SIZE);
    field.setAccessibleText(messages.get(key));
    int row = grid.getRowCount();
    grid.add(label, 0, row);
    grid.add(shown, 1, row);
    GridPane.setHgrow(shown, Priority.ALWAYS);
  }

  private Edit identity(String newBody, int newYear) {
    return new Edit.Identity(newBody, newYear, model.report().bodyLevel());
  }

  private void takeYear(String typed) {
    if (showing) {
      return;
    }
    Optional<Integer> read = YearField.read(typed);
    yearHint.setText(read.isPresent() ? "" : messages.get("identity.yearHint"));
    read.ifPresent(y -> model.apply(identity(model.report().body(), y)));
  }

  private static Edit signed(String by, String date) {
    boolean none = by.isBlank() && date.isBlank();
    return new Edit.SignatureEdit(none ? null : new Signature(by, date));
  }

  @Override
  public String id() {
    return FindingPlaces.IDENTITY;
  }

  @Override
  public String title() {
    return messages.get("step.identity");
  }

  @Override
  public String sign() {
    return messages.get("step.identity.sign");
  }

  @Override
  public StepMark mark(CheckedReport judgement) {
    return StepMark.ofIdentity(judgement);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(CheckedReport judgement) {
    Report report = judgement.report();
    showing = true;
    typedBody.show(report.body());
    if (!YearField.read(year.getText()).equals(Optional.of(report.year()))) {
      year.setText(Integer.toString(report.year()));
    }
    if (!edition.getItems().contains(report.edition())) {
      edition.getItems().add(report.edition());
    }
    edition.setValue(report.edition());
    level.setValue(report.level());
    inferredLevel.setText(
        report.level().isPresent()
            ? ""
            : Level.inferredFrom(report.body())
                .map(l -> messages.get("identity.inferred", messages.get("level." + l.name())))
                .orElse(""));
    @Nullable Signature signature = report.signature();
    typedSignedBody.show(signature == null ? "" : signature.body());
    typedSignedDate.show(signature == null ? "" : signature.date());
    signedDate.setPromptText(
        messages.get("identity.signedDatePrompt", String.valueOf(report.year() + 1)));
    if (!Objects.equals(intro.getText().stripTrailing(), report.text(Report.INTRO))) {
      typedIntro.show(report.text(Report.INTRO));
    }
    lastYear.show(report);
    List<OldNumber> left = chips.left(judgement);
    oldNumbers.show(judgement, left, former.show(report, left));
    editionSwitch.show(report);
    showing = false;
  }

  @Override
  public void commit() {
    show(model.now());
  }

  @Override
  public void focus() {
    body.requestFocus();
  }

  @Override
  public void goTo(Finding finding) {
    Optional<Quote> quoted =
        finding.quotes().stream().filter(q -> q.section().equals(Report.INTRO)).findFirst();
    if (quoted.isPresent()) {
      selectIntro(quoted.get());
    } else if (finding.rule().equals("ED-YEAR")) {
      edition.requestFocus();
    } else if (finding.rule().equals("DEADLINE")) {
      signedDate.requestFocus();
    } else {
      body.requestFocus();
    }
  }
}
