package org.nianbao.rollup.out;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitReport;
import org.nianbao.rollup.across.UnitRemark;
import org.nianbao.text.Messages;

/** 核对意见 on one unit: its report's problems, and what showed beside other units. */
public final class UnitOpinion {
  private final Messages messages;

  public UnitOpinion(Messages messages) {
    this.messages = messages;
  }

  /** A paragraph a line, without the title. */
  public List<String> paragraphs(Unit unit, List<UnitRemark> across) {
    List<String> lines = new ArrayList<>(unit.report().map(UnitReport::opinion).orElse(List.of()));
    if (unit.counted().isEmpty()) {
      lines.addFirst(
          messages.get("rollup.opinion.state", unit.name(), new StateWords(messages).of(unit)));
    }
    List<UnitRemark> own =
        across.stream().filter(remark -> remark.units().contains(unit.name())).toList();
    if (!own.isEmpty()) {
      lines.remove(messages.get("opinion.clean")); // of its report alone
    }
    own.forEach(
        remark ->
            lines.add(
                messages.get(
                    "rollup.opinion.across",
                    messages.get("cli.severity." + remark.severity()),
                    remark.message())));
    return lines;
  }

  /** The whole, to be copied. */
  public String text(Unit unit, List<UnitRemark> across) {
    return messages.get("opinion.title")
        + "\n"
        + String.join("\n", paragraphs(unit, across))
        + "\n";
  }

  /** The same as pages. */
  public byte[] pdf(Unit unit, List<UnitRemark> across, PdfExporter printer) {
    return printer.text(messages.get("opinion.title"), paragraphs(unit, across));
  }
}
