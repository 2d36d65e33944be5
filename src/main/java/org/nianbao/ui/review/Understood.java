package org.nianbao.ui.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.theme.EvenLabel;

/** The report as it was understood, section by section; what found no place stands behind it. */
final class Understood extends ScrollPane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass DOUBTED = PseudoClass.getPseudoClass("doubted");
  private static final PseudoClass SEEN = PseudoClass.getPseudoClass("seen");

  /** A file of something else may leave thousands of pieces over. */
  private static final int MOST_LEFTOVERS = 300;

  /** So many columns have room for amounts of money. */
  private static final int FEW = 4;

  /** Of a hundred: the tables of few columns stand under each other, as they do in the grid. */
  private static final double NAMES_BESIDE_FEW = 34;

  /** A figure is never broken; what was read for one and is longer, is. */
  private static final int LONGEST_WHOLE = 10;

  /** In em. */
  private static final double SIDE = 0.35;

  private static final double HEAD_SIDE = 0.2;

  private final ReviewedReport reviewed;
  private final Messages messages;
  private final IntConsumer choose;
  private final VBox page = new VBox();

  /** By the place of an item; those that are not shown are missing. */
  private final Map<Integer, Label> labels = new HashMap<>();

  private final Map<CellId, Integer> figures = new HashMap<>();

  /**
   * @param choose called with the place of the item that is clicked
   */
  Understood(ReviewedReport reviewed, Messages messages, IntConsumer choose) {
    this.reviewed = reviewed;
    this.messages = messages;
    this.choose = choose;
    List<ReviewItem> items = reviewed.items();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof ReviewItem.FigureItem figure) {
        figures.put(figure.cell(), i);
      }
    }
    page.getStyleClass().add("review-understood");
    fill();
    setContent(page);
    setFitToWidth(true);
    setAccessibleText(messages.get("review.understood"));
    getStyleClass().add("review-scroll");
    refresh();
  }

  private void fill() {
    Report report = reviewed.report();
    Edition edition = report.edition();
    String body = report.body().isBlank() ? messages.get("review.noBody") : report.body();
    add(heading(messages.get("review.title", body, report.year(), edition.name())));
    passages(Report.INTRO);
    for (Section section : edition.sections()) {
      add(heading(section.title()));
      switch (section) {
        case Section.TextSection text -> passages(text.id());
        case Section.Tables tables -> tables.tables().forEach(this::table);
      }
    }
    leftovers();
  }

  private void add(Node node) {
    page.getChildren().add(node);
  }

  private static Label heading(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add("review-heading");
    return label;
  }

  private Label note(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("step-note");
    label.setWrapText(true);
    return label;
  }

  private void passages(String section) {
    boolean any = false;
    for (int i = 0; i < reviewed.items().size(); i++) {
      if (reviewed.items().get(i) instanceof ReviewItem.PassageItem passage
          && passage.section().equals(section)) {
        add(text(i, passage.text()));
        any = true;
      }
    }
    if (!any && !section.equals(Report.INTRO)) {
      add(note(messages.get("review.noText")));
    }
  }

  private void leftovers() {
    int shown = 0;
    List<ReviewItem> items = reviewed.items();
    for (int i = 0; i < items.size() && shown < MOST_LEFTOVERS; i++) {
      if (items.get(i) instanceof ReviewItem.Leftover leftover) {
        if (shown++ == 0) {
          add(heading(messages.get("review.leftovers")));
          add(note(messages.get("review.leftoversHint")));
        }
        add(text(i, leftover.text()));
      }
    }
  }

  private Label text(int item, String words) {
    Label label = item(item, "review-text");
    label.setText(words);
    label.setWrapText(true);
    return label;
  }

  private Label item(int item, String style) {
    Label label = new Label();
    label.getStyleClass().addAll("review-item", style);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setOnMouseClicked(e -> choose.accept(item));
    labels.put(item, label);
    return label;
  }

  private void table(Table table) {
    if (!table.caption().isEmpty()) {
      add(note(table.caption()));
    }
    FigureBand.of(table).forEach(band -> add(band(band)));
  }

  private Node band(FigureBand band) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("review-table");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(names);
    if (band.heads().size() <= FEW) {
      names.setPercentWidth(NAMES_BESIDE_FEW);
      for (int c = 0; c < band.heads().size(); c++) {
        ColumnConstraints figures = new ColumnConstraints();
        figures.setPercentWidth((100 - NAMES_BESIDE_FEW) / band.heads().size());
        grid.getColumnConstraints().add(figures);
      }
    }
    Label corner = new Label();
    corner.getStyleClass().add("review-label");
    corner.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    grid.add(corner, 0, 0);
    for (int c = 0; c < band.heads().size(); c++) {
      Label head = new EvenLabel(band.heads().get(c), HEAD_SIDE);
      head.getStyleClass().add("review-head");
      head.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      grid.add(head, c + 1, 0);
    }
    int row = 1;
    for (FigureBand.BandLine line : band.lines()) {
      Label label = new EvenLabel(line.label(), SIDE);
      label.getStyleClass().add("review-label");
      label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      grid.add(label, 0, row);
      for (int c = 0; c < line.cells().size(); c++) {
        Label figure = item(figures.getOrDefault(line.cells().get(c), 0), "review-figure");
        figure.setMaxHeight(Double.MAX_VALUE);
        figure.setWrapText(true);
        grid.add(figure, c + 1, row);
      }
      row++;
    }
    return grid;
  }

  /** Shows all figures and doubts as they stand now. */
  void refresh() {
    figures.forEach(
        (cell, item) -> {
          Label label = labels.get(item);
          if (label != null) {
            show(label, reviewed.items().get(item), cell);
          }
        });
    labels.forEach(
        (item, label) -> {
          if (reviewed.items().get(item) instanceof ReviewItem.Leftover leftover) {
            label.pseudoClassStateChanged(SEEN, reviewed.placeOf(leftover).isPresent());
          }
        });
  }

  private void show(Label label, ReviewItem item, CellId cell) {
    String text = reviewed.report().typed(cell);
    boolean open = reviewed.isOpen(item);
    label.setText(text);
    label.setMinWidth(text.length() > LONGEST_WHOLE ? 0 : USE_PREF_SIZE);
    label.pseudoClassStateChanged(DOUBTED, open);
    label.pseudoClassStateChanged(SEEN, !open && reviewed.doubt(item).isPresent());
    String name = reviewed.report().edition().name(cell);
    String shown = text.isEmpty() ? messages.get("review.blank") : text;
    label.setAccessibleText(
        open
            ? messages.get(
                "review.spokenDoubt", name, shown, reviewed.doubt(item).orElseThrow().why())
            : messages.get("review.spoken", name, shown));
  }

  /** Marks an item and brings it into sight. */
  void choose(int item) {
    labels.values().forEach(former -> former.pseudoClassStateChanged(CHOSEN, false));
    Label label = labels.get(item);
    if (label != null) {
      label.pseudoClassStateChanged(CHOSEN, true);
      Sight.bring(label, this);
    }
  }
}
