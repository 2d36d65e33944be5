package org.nianbao.paper;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.figures.Figures;
import org.nianbao.form.Section;
import org.nianbao.report.Entry;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** A report in the words that stand on paper, part by part. */
public final class PrintableReport {
  private final Report report;
  private final Messages messages;
  private final Grids grids;

  public PrintableReport(Report report, Figures figures, Messages messages) {
    this.report = report;
    this.messages = messages;
    this.grids =
        new Grids(figures::printed, cell -> report.entry(cell).map(Entry::note).orElse(""));
  }

  /** The lines of the title: broken before the year. */
  public List<String> title() {
    String rest = messages.get("print.title", String.valueOf(report.year()));
    return author().isEmpty() ? List.of(rest) : List.of(author(), rest);
  }

  public String author() {
    return PrintableText.of(report.body());
  }

  public List<TextBlock> intro() {
    return TextBlocks.withoutHeadings(report.text(Report.INTRO));
  }

  public List<Section> sections() {
    return report.edition().sections();
  }

  public List<TextBlock> blocks(Section.TextSection section) {
    return TextBlocks.of(report.text(section.id()));
  }

  public List<TableGrid> grids(Section.Tables section) {
    return grids.of(section.tables());
  }

  /** Body and date under the text; empty if the report is not signed. */
  public List<String> signature() {
    List<String> lines = new ArrayList<>();
    report
        .signed()
        .ifPresent(
            signed ->
                Stream.of(signed.body(), date(signed.date()))
                    .map(PrintableText::of)
                    .filter(line -> !line.isEmpty())
                    .forEach(lines::add));
    return lines;
  }

  /** 2022-01-20 as 2022年1月20日; anything else as it was typed. */
  private String date(String typed) {
    try {
      LocalDate date = LocalDate.parse(typed.strip());
      return messages.get(
          "print.date", String.valueOf(date.getYear()), date.getMonthValue(), date.getDayOfMonth());
    } catch (DateTimeParseException e) {
      return typed;
    }
  }
}
