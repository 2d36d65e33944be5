package org.nianbao.ui.step;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Section;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.model.CheckedReport;
import org.nianbao.ui.model.ReportModel;

/** Makes the steps of an edition: 基本信息, its sections, 检查与导出. */
public final class Steps {
  private final ReportModel model;
  private final Editions editions;
  private final Messages messages;
  private final StepsHost outside;

  /** What the steps need from the window. */
  public interface StepsHost extends ExportStep.ExportCommands {
    /** Lets the clerk choose last year's file; gives its report if one was chosen and is read. */
    void chooseLastYear(Consumer<Report> chosen);

    /** Shows what is kept of other editions. */
    void showLedger();

    /** What questions to the clerk are laid on. */
    Overlay overlay();

    /** The pages as they will print. */
    Node preview();

    /** Tells the preview of a new state of the report. */
    Consumer<CheckedReport> previewer();
  }

  public Steps(ReportModel model, Editions editions, Messages messages, StepsHost outside) {
    this.model = model;
    this.editions = editions;
    this.messages = messages;
    this.outside = outside;
  }

  /** New steps for an edition, in the order of the form. */
  public List<Step> of(Edition edition) {
    List<Step> steps = new ArrayList<>();
    steps.add(
        new IdentityStep(model, editions, messages, outside::chooseLastYear, outside::showLedger));
    for (Section section : edition.sections()) {
      steps.add(
          switch (section) {
            case Section.TextSection text -> new TextStep(text, model, messages, outside.overlay());
            case Section.Tables tables ->
                new TablesStep(tables, model, messages, outside.overlay());
          });
    }
    steps.add(new ExportStep(messages, outside, outside.preview(), outside.previewer()));
    return steps;
  }
}
