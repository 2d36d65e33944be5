package org.nianbao.ui.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.Finding;
import org.nianbao.check.Reasons;
import org.nianbao.check.locate.Explanation;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Reason;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.model.FindingPlaces;
import org.nianbao.ui.model.ReportModel;
import org.nianbao.ui.model.StepTitles;

/** What the cards of the problems do to the report. */
record CardActions(ReportModel model, Messages messages, BiConsumer<Finding, String> goTo)
    implements ProblemCard.CardCommands {

  @Override
  public List<String> steps(Finding finding) {
    return FindingPlaces.stepsOf(finding, model.report().edition());
  }

  @Override
  public String title(String step) {
    return StepTitles.of(step, model.report().edition(), messages);
  }

  @Override
  public void goTo(Finding finding, String step) {
    goTo.accept(finding, step);
  }

  @Override
  public void mend(Explanation<CellId> explanation) {
    Report report = model.report();
    Map<CellId, @Nullable Entry> block = new LinkedHashMap<>();
    for (Explanation.Mend<CellId> mend : explanation.mends()) {
      String note = report.entry(mend.cell()).map(Entry::note).orElse("");
      String text = mend.value().toPlainString() + note;
      block.put(mend.cell(), report.read(mend.cell(), text, Origin.TYPED));
    }
    model.apply(new Edit.Cells(block));
  }

  @Override
  public void mend(Finding.Fix fix) {
    fix.applyTo(model.report()).ifPresent(model::apply);
  }

  @Override
  public Optional<String> explain(Finding finding, String reason) {
    if (model.readOnly().get()) {
      return Optional.of(messages.get("final.refused"));
    }
    if (!Reasons.isAcceptable(reason)) {
      return Optional.of(messages.get("problem.reasonRefused"));
    }
    model.apply(new Edit.Explain(finding.key(), new Reason(reason.strip(), finding.figures())));
    return Optional.empty();
  }

  @Override
  public String wordMend(Explanation<CellId> explanation) {
    return explanation.mends().size() == 1
        ? messages.get("problem.mend", explanation.mends().getFirst().value().toPlainString())
        : messages.get("problem.mendAll", explanation.mends().size());
  }
}
