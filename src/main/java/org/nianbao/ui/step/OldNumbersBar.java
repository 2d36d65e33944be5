package org.nianbao.ui.step;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.Finding;
import org.nianbao.check.claim.OldNumberRule;
import org.nianbao.report.OldNumber;
import org.nianbao.report.Report;
import org.nianbao.report.Rewriting;
import org.nianbao.text.DiceSimilarity;
import org.nianbao.text.Messages;
import org.nianbao.ui.model.CheckedReport;
import org.nianbao.ui.model.ReportModel;

/**
 * How far a section's text is rewritten: paragraphs nobody has decided on, how alike it is to last
 * year's, and last year's numbers, each to be gone to, or said to be this year's too.
 */
final class OldNumbersBar extends FlowPane {
  private final String section;
  private final ReportModel model;
  private final Messages messages;
  private final Consumer<String> select;

  /**
   * @param select goes to words of the section's text
   */
  OldNumbersBar(String section, ReportModel model, Messages messages, Consumer<String> select) {
    this.section = section;
    this.model = model;
    this.messages = messages;
    this.select = select;
    getStyleClass().add("old-numbers");
    setMinHeight(USE_PREF_SIZE);
  }

  void show(CheckedReport judgement) {
    getChildren().clear();
    Report report = judgement.report();
    Rewriting.Passages passages = report.rewriting().of(section);
    boolean begun = !passages.equals(Rewriting.Passages.NONE);
    setVisible(begun);
    setManaged(begun);
    if (!begun) {
      return;
    }
    Finding finding =
        judgement.all().stream()
            .filter(f -> f.rule().equals("N-OLD") && f.place().equals(section))
            .findFirst()
            .orElse(null);
    List<OldNumber> old = old(passages, report.text(section), finding);
    getChildren().add(StepFrame.label(words(report, passages, old.size()), "old-count"));
    old.forEach(number -> getChildren().add(chip(report.text(section), number)));
  }

  private static List<OldNumber> old(
      Rewriting.Passages passages, String text, @Nullable Finding finding) {
    return finding == null
        ? List.of()
        : passages.numbers().stream()
            .filter(
                n ->
                    finding.quotes().stream()
                        .anyMatch(q -> q.text().equals(OldNumberRule.around(text, n))))
            .toList();
  }

  private String words(Report report, Rewriting.Passages passages, int old) {
    String left =
        passages.open() == 0
            ? messages.get("former.decided")
            : messages.get("former.open", passages.open());
    String numbers =
        old == 0 ? messages.get("former.noNumbers") : messages.get("former.numbers", old);
    return left + numbers + alike(report).map(p -> messages.get("former.alike", p)).orElse("");
  }

  private Optional<Integer> alike(Report report) {
    String now = report.text(section);
    StringBuilder then = new StringBuilder();
    report.rewriting().of(section).paragraphs().forEach(p -> then.append(p.text()));
    return now.isBlank()
        ? Optional.empty()
        : Optional.of(
            DiceSimilarity.percent(
                DiceSimilarity.pairs(now), DiceSimilarity.pairs(then.toString())));
  }

  private HBox chip(String text, OldNumber number) {
    String around = OldNumberRule.around(text, number);
    Button go = new Button(around.replace("\n", ""));
    go.setAccessibleText(messages.get("former.goTo", around));
    go.setOnAction(e -> select.accept(around));
    Button same = new Button(messages.get("former.same"));
    same.setAccessibleText(messages.get("former.sameSpoken", around));
    same.disableProperty().bind(model.readOnly());
    same.setOnAction(e -> model.apply(Rewriting.confirm(model.report(), section, number)));
    for (Button button : List.of(go, same)) {
      button.getStyleClass().add("link");
      button.setMinWidth(Label.USE_PREF_SIZE);
    }
    HBox chip = new HBox(go, same);
    chip.getStyleClass().add("old-number");
    return chip;
  }
}
