package org.nianbao.ui.model;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.figures.MainFigures;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.report.Report;
import org.nianbao.text.CodePoints;
import org.nianbao.text.Messages;

/** A report in a few lines, to be looked over before it is exported: one for each section. */
public final class ReportInShort {
  private static final int QUOTED = 42;

  private ReportInShort() {}

  /** A section and its line. */
  public record SectionLine(String step, String title, String words) {}

  public static List<SectionLine> of(CheckedReport judgement, Messages messages) {
    Report report = judgement.report();
    List<SectionLine> lines = new ArrayList<>();
    lines.add(
        new SectionLine(
            FindingPlaces.IDENTITY,
            messages.get("step.identity"),
            messages.get(
                "top.subject",
                report.body().isBlank() ? messages.get("body.none") : report.body(),
                report.year(),
                report.edition().notice().number())));
    for (Section section : report.edition().sections()) {
      String words =
          switch (section) {
            case Section.TextSection text -> text(report.text(text.id()), messages);
            case Section.Tables tables -> tables(tables, judgement, messages);
          };
      lines.add(new SectionLine(section.id(), section.title(), words));
    }
    return lines;
  }

  private static String text(String text, Messages messages) {
    String flat = text.replaceAll("\\s+", "");
    if (flat.isEmpty()) {
      return messages.get("short.none");
    }
    int length = flat.codePointCount(0, flat.length());
    String begin = flat.substring(0, flat.offsetByCodePoints(0, Math.min(QUOTED, length)));
    return messages.get(
        length > QUOTED ? "short.text" : "short.wholeText", CodePoints.countVisible(text), begin);
  }

  private static String tables(Section.Tables section, CheckedReport judgement, Messages messages) {
    if (section.tables().stream().allMatch(judgement.report()::isEmpty)) {
      return messages.get("short.none");
    }
    Edition edition = judgement.report().edition();
    List<String> parts = new ArrayList<>();
    MainFigures.of(section, judgement.figures())
        .forEach((cell, value) -> parts.add(messages.get("short.cell", edition.name(cell), value)));
    // What has no value yet is in no figure: it must not look as if nothing stood there.
    section.tables().stream()
        .flatMap(table -> table.cells().stream())
        .forEach(
            cell ->
                judgement
                    .report()
                    .entry(cell)
                    .filter(entry -> entry.reading().isUnreadable())
                    .ifPresent(
                        entry ->
                            parts.add(
                                messages.get(
                                    "short.unreadable",
                                    edition.name(cell),
                                    entry.text().strip()))));
    return parts.isEmpty()
        ? messages.get("short.zeros")
        : String.join(messages.get("list.separator"), parts);
  }
}
