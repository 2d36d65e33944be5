package org.nianbao.ui.step;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.nianbao.check.claim.ClauseCut;
import org.nianbao.check.claim.OldNumberRule;
import org.nianbao.report.OldNumber;
import org.nianbao.report.Report;
import org.nianbao.report.Rewriting;
import org.nianbao.text.Messages;
import org.nianbao.ui.model.CheckedReport;
import org.nianbao.ui.model.ReportModel;

/** Last year's numbers in a section's text, each to be gone to, or said to be this year's too. */
final class OldNumberChips {
  private final String section;
  private final ReportModel model;
  private final Messages messages;
  private final Consumer<OldNumber> select;

  /**
   * @param select goes to a number in the section's text
   */
  OldNumberChips(String section, ReportModel model, Messages messages, Consumer<OldNumber> select) {
    this.section = section;
    this.model = model;
    this.messages = messages;
    this.select = select;
  }

  /** Those that nobody has touched and the tables do not say. */
  List<OldNumber> left(CheckedReport judgement) {
    Report report = judgement.report();
    String text = report.text(section);
    return judgement.all().stream()
        .filter(f -> f.rule().equals("N-OLD") && f.place().equals(section))
        .findFirst()
        .map(
            finding ->
                report.rewriting().of(section).numbers().stream()
                    .filter(
                        n ->
                            finding.quotes().stream()
                                .anyMatch(OldNumberRule.quote(section, text, n)::equals))
                    .toList())
        .orElse(List.of());
  }

  /**
   * The buttons of one number.
   *
   * @param agreed runs after it was said to be this year's too
   */
  HBox chip(String text, OldNumber number, Runnable agreed) {
    String around = OldNumberRule.quote(section, text, number).text();
    Button go = new Button(shown(text, number, around));
    go.setAccessibleText(messages.get("former.goTo", around));
    go.setOnAction(e -> select.accept(number));
    Button same = new Button(messages.get("former.same"));
    same.setAccessibleText(messages.get("former.sameSpoken", around));
    same.disableProperty().bind(model.readOnly());
    same.setOnAction(
        e -> {
          model.apply(Rewriting.confirm(model.report(), section, number));
          agreed.run();
        });
    for (Button button : List.of(go, same)) {
      button.getStyleClass().add("link");
      button.setMinWidth(Label.USE_PREF_SIZE);
    }
    HBox chip = new HBox(go, same);
    chip.getStyleClass().add("old-number");
    return chip;
  }

  /** A sentence that begins in the middle says so. */
  private static String shown(String text, OldNumber number, String around) {
    int from = text.lastIndexOf(around, number.from());
    return (ClauseCut.isCut(text, from) ? "…" : "") + around.replace("\n", "");
  }

  /** Puts the focus on what says that the number of a chip is this year's too. */
  static void focus(Node chip) {
    if (chip instanceof HBox box) {
      box.getChildren().getLast().requestFocus();
    }
  }
}
