package org.nianbao.ui.step;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.nianbao.next.TakenWords;
import org.nianbao.report.Edit;
import org.nianbao.report.FormerParagraph;
import org.nianbao.report.FormerParagraph.ParagraphState;
import org.nianbao.report.OldNumber;
import org.nianbao.report.Report;
import org.nianbao.report.Rewriting;
import org.nianbao.text.Messages;
import org.nianbao.ui.model.ReportModel;

/** Last year's text of a section, paragraph beside paragraph with what becomes of it. */
final class FormerTextPane extends VBox {
  private final String section;
  private final ReportModel model;
  private final Messages messages;
  private final List<FormerRow> rows = new ArrayList<>();
  private final OldNumberChips chips;
  private List<String> shown = List.of();
  private int entered = -1;

  FormerTextPane(String section, ReportModel model, Messages messages, OldNumberChips chips) {
    this.section = section;
    this.model = model;
    this.messages = messages;
    this.chips = chips;
    getStyleClass().add("former");
  }

  /**
   * Shows what became of the paragraphs.
   *
   * @param left last year's numbers; each stands below the paragraph that it is in
   * @return those that are in one
   */
  List<OldNumber> show(Report report, List<OldNumber> left) {
    List<FormerParagraph> paragraphs = report.rewriting().of(section).paragraphs();
    List<String> texts = paragraphs.stream().map(FormerParagraph::text).toList();
    if (!texts.equals(shown)) {
      shown = texts;
      rows.clear();
      entered = -1;
      for (int i = 0; i < paragraphs.size(); i++) {
        rows.add(
            new FormerRow(paragraphs.get(i), !model.readOnly().get(), messages, new RowActions(i)));
      }
      getChildren().setAll(rows);
    }
    String text = report.text(section);
    List<OldNumber> placed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      FormerParagraph p = paragraphs.get(i);
      boolean taken = p.state() == ParagraphState.TAKEN;
      int to = Math.min(p.to(), text.length());
      rows.get(i).show(p, taken ? text.substring(Math.min(p.from(), to), to) : "");
      List<OldNumber> within =
          left.stream().filter(n -> taken && p.from() <= n.from() && n.to() <= p.to()).toList();
      int row = i;
      rows.get(i)
          .showNumbers(
              within.stream().map(n -> chips.chip(text, n, () -> focusNumber(row))).toList());
      placed.addAll(within);
    }
    return placed;
  }

  /** To the next number that nobody has agreed to, else into the paragraph. */
  private void focusNumber(int row) {
    for (int i = row; i < rows.size(); i++) {
      if (rows.get(i).focusNumber()) {
        return;
      }
    }
    if (!focusOpen()) {
      rows.get(row).focus();
    }
  }

  /** Puts the focus on the first paragraph that nobody has decided on; false if there is none. */
  boolean focusOpen() {
    List<FormerParagraph> paragraphs = model.report().rewriting().of(section).paragraphs();
    for (int i = 0; i < rows.size(); i++) {
      if (paragraphs.get(i).state() == ParagraphState.OPEN) {
        rows.get(i).focus();
        return true;
      }
    }
    return false;
  }

  /** Selects a part of this year's text; false if it is in none of the paragraphs. */
  boolean select(int from, int to) {
    List<FormerParagraph> paragraphs = model.report().rewriting().of(section).paragraphs();
    for (int i = 0; i < rows.size(); i++) {
      FormerParagraph p = paragraphs.get(i);
      if (p.isTaken() && p.from() <= from && to <= p.to()) {
        rows.get(i).select(from - p.from(), to - p.from());
        return true;
      }
    }
    return false;
  }

  /** Where the caret was last in the section's text; -1 if it was in none of the paragraphs. */
  int caret() {
    List<FormerParagraph> paragraphs = model.report().rewriting().of(section).paragraphs();
    return entered >= 0 && paragraphs.get(entered).isTaken()
        ? paragraphs.get(entered).from() + rows.get(entered).caret()
        : -1;
  }

  /** What the row of one paragraph does. */
  private final class RowActions implements FormerRow.FormerCommands {
    private final int index;

    RowActions(int index) {
      this.index = index;
    }

    private FormerParagraph paragraph() {
      return model.report().rewriting().of(section).paragraphs().get(index);
    }

    @Override
    public void take(boolean goOn) {
      Report report = model.report();
      TakenWords words = TakenWords.of(paragraph().text(), report.year() - 1);
      model.apply(Rewriting.take(report, section, index, words.text(), words.numbers()));
      if (goOn) {
        FormerRow row = rows.get(index);
        row.focus();
        words.numbers().stream().findFirst().ifPresent(n -> row.select(n.from(), n.to()));
      } else {
        next();
      }
    }

    @Override
    public void enter() {
      entered = index;
    }

    @Override
    public void leave() {
      model.apply(Rewriting.leave(model.report(), section, index));
      next();
    }

    @Override
    public void write(String text) {
      FormerParagraph p = paragraph();
      String whole = model.report().text(section);
      if (p.state() == ParagraphState.TAKEN && p.to() <= whole.length()) {
        String written = whole.substring(0, p.from()) + text + whole.substring(p.to());
        model.type(new Edit.TextEdit(section, written.stripTrailing()), section + index);
      }
    }

    @Override
    public void next() {
      if (!focusOpen() && index + 1 < rows.size()) {
        rows.get(index + 1).focus();
      }
    }
  }
}
