package org.nianbao.ui.rollup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nianbao.figures.Figures;
import org.nianbao.form.Section;
import org.nianbao.report.Report;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitFile;
import org.nianbao.rollup.UnitFile.ReportFile;
import org.nianbao.rollup.across.UnitRemark;
import org.nianbao.rollup.out.StateWords;
import org.nianbao.rollup.out.UnitOpinion;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.grid.NumberGrid;
import org.nianbao.ui.model.StepTitles;
import org.nianbao.ui.paste.ClipboardText;

/** One unit: its files, what there is to say about its report, and the report itself to read. */
final class UnitPage extends VBox {
  private final Messages messages;
  private final Overlay overlay;
  private final ViewSwitch views = new ViewSwitch();
  private final StackPane place = new StackPane();
  private final Label status = new Label();
  private Runnable print = () -> {};
  private Consumer<Path> taken = file -> {};

  UnitPage(Unit unit, List<UnitRemark> across, Messages messages, Overlay overlay) {
    this.messages = messages;
    this.overlay = overlay;
    UnitWords words = new UnitWords(messages);
    UnitOpinion opinion = new UnitOpinion(messages);
    VBox lines = new VBox();
    lines.getStyleClass().add("rollup-opinion");
    lines.getChildren().add(line(words.state(unit), "card-heading"));
    if (!words.remark(unit).isEmpty()) {
      lines.getChildren().add(line(words.remark(unit), "review-why"));
    }
    for (UnitFile file : files(unit)) {
      Label name = line(messages.get("rollup.page.fileLine", file.file()), "step-note");
      lines.getChildren().add(name);
      if (file instanceof ReportFile read && unit.rivals().contains(read)) {
        lines.getChildren().add(choice(read, new StateWords(messages).about(unit, read)));
      }
    }
    opinion
        .paragraphs(unit, across)
        .forEach(text -> lines.getChildren().add(line(text, "rollup-line")));
    VBox.setVgrow(place, Priority.ALWAYS);
    ScrollPane about = scrolled(lines);
    views
        .add(messages.get("rollup.page.about"), () -> place.getChildren().setAll(about))
        .setSelected(true);
    Button copy = new Button(messages.get("opinion.copy"));
    copy.setMinWidth(USE_PREF_SIZE);
    copy.setOnAction(
        e -> {
          ClipboardText.put(opinion.text(unit, across));
          status.setText(messages.get("opinion.copied"));
        });
    Button paper = new Button(messages.get("rollup.page.opinionPdf"));
    paper.setMinWidth(USE_PREF_SIZE);
    paper.setOnAction(e -> print.run());
    HBox buttons = new HBox(copy, paper, status);
    buttons.setMinHeight(USE_PREF_SIZE);
    buttons.getStyleClass().add("field-row");
    getStyleClass().add("rollup-unit");
    getChildren().setAll(views, place, buttons);
  }

  /** Shows its report section by section; nothing of it can be changed here. */
  void show(Report report) {
    Figures figures = Figures.of(report);
    for (Section section : report.edition().sections()) {
      Node shown =
          switch (section) {
            case Section.Tables tables -> grid(tables, report, figures);
            case Section.TextSection text -> text(report.text(text.id()));
          };
      views.add(StepTitles.of(section, messages), () -> place.getChildren().setAll(shown));
    }
  }

  private Node grid(Section.Tables section, Report report, Figures figures) {
    NumberGrid grid = new NumberGrid(section.tables(), messages, overlay);
    grid.readOnlyProperty().set(true);
    grid.show(report, figures, List.of());
    return grid;
  }

  private Node text(String text) {
    VBox paragraphs = new VBox();
    paragraphs.getStyleClass().add("rollup-opinion");
    String shown = text.isBlank() ? messages.get("rollup.page.noText") : text;
    shown.lines().forEach(line -> paragraphs.getChildren().add(line(line, "rollup-line")));
    return scrolled(paragraphs);
  }

  private static ScrollPane scrolled(Node lines) {
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("rollup-scroll");
    return scroll;
  }

  private Node choice(ReportFile file, String about) {
    Button take = new Button(messages.get("rollup.page.takeFile"));
    take.setMinWidth(USE_PREF_SIZE);
    take.setAccessibleText(take.getText() + " " + file.file().getFileName());
    take.setOnAction(e -> taken.accept(file.file()));
    Label words = line(about, "step-note");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(take, words);
    row.setMinHeight(USE_PREF_SIZE);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("field-row");
    return row;
  }

  /** Takes the file that is to count. */
  void onTaken(Consumer<Path> handler) {
    taken = handler;
  }

  /** Makes a PDF of it. */
  void onPrint(Runnable handler) {
    print = handler;
  }

  /** What has become of it. */
  void say(String words) {
    status.setText(words);
  }

  private static List<UnitFile> files(Unit unit) {
    List<UnitFile> files = new ArrayList<>();
    if (unit.main() != null) {
      files.add(unit.main());
    }
    files.addAll(unit.others());
    return files;
  }

  private static Label line(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
