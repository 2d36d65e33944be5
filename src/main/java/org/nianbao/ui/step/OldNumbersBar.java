package org.nianbao.ui.step;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import org.nianbao.report.OldNumber;
import org.nianbao.report.Report;
import org.nianbao.report.Rewriting;
import org.nianbao.text.DiceSimilarity;
import org.nianbao.text.Messages;
import org.nianbao.ui.model.CheckedReport;

/**
 * How far a section's text is rewritten: paragraphs nobody has decided on, how alike it is to last
 * year's, how many of last year's numbers are left, and those that no paragraph shows.
 */
final class OldNumbersBar extends FlowPane {
  private final String section;
  private final Messages messages;
  private final OldNumberChips chips;

  OldNumbersBar(String section, Messages messages, OldNumberChips chips) {
    this.section = section;
    this.messages = messages;
    this.chips = chips;
    getStyleClass().add("old-numbers");
    setMinHeight(USE_PREF_SIZE);
  }

  /** Whether there is a text of last year's to speak of. */
  static boolean isBegun(Report report, String section) {
    return !report.rewriting().of(section).equals(Rewriting.Passages.NONE);
  }

  /**
   * Shows how far it is.
   *
   * @param left last year's numbers
   * @param elsewhere those of them that stand beside their paragraphs
   */
  void show(CheckedReport judgement, List<OldNumber> left, List<OldNumber> elsewhere) {
    getChildren().clear();
    Report report = judgement.report();
    boolean begun = isBegun(report, section);
    setVisible(begun);
    setManaged(begun);
    if (begun) {
      getChildren().add(StepFrame.label(words(report, left.size()), "old-count"));
      left.stream()
          .filter(n -> !elsewhere.contains(n))
          .forEach(n -> getChildren().add(chips.chip(report.text(section), n, this::focusNext)));
    }
  }

  private void focusNext() {
    List<Node> all = getChildren();
    if (all.size() > 1) {
      OldNumberChips.focus(all.get(1));
    }
  }

  private String words(Report report, int old) {
    long open = report.rewriting().of(section).open();
    boolean written = !report.text(section).isBlank();
    String words = open == 0 ? messages.get("former.decided") : messages.get("former.open", open);
    if (old > 0) {
      words += messages.get("former.numbers", old);
    } else if (open == 0 && written) {
      words += messages.get("former.noNumbers");
    }
    return words + alike(report).map(p -> messages.get("former.alike", p)).orElse("");
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
}
