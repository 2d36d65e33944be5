package org.nianbao.paper;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nianbao.figures.CheckCode;
import org.nianbao.figures.Figures;
import org.nianbao.figures.MainFigures;
import org.nianbao.form.CellId;
import org.nianbao.form.Section;
import org.nianbao.paper.SheetCell.SheetCellKind;
import org.nianbao.report.FinalState;
import org.nianbao.report.Report;
import org.nianbao.report.SectionContent;
import org.nianbao.report.SignOff;
import org.nianbao.report.SigningRole;
import org.nianbao.report.VerifiedMark;
import org.nianbao.text.Messages;

/**
 * What stands on the 审签单 of a report: body, year, check code, the main figures, what was settled
 * with which reason, the marks, and room for three signatures and the seal.
 *
 * <p>Longer than most classes: part by part as on the sheet.
 */
public final class SheetContent {
  private static final double[] SIZES = {10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7};
  private static final int LONGEST = 160;
  private static final int SHORTEST = 60;
  private static final int SIGNATURE_LINES = 4;
  private static final int HEAD = 2;

  private final Report report;
  private final Figures figures;
  private final List<Settled> settled;
  private final Messages messages;

  /**
   * A finding that a written reason has settled.
   *
   * @param finding what was found, in words
   */
  public record Settled(String finding, String reason) {}

  public SheetContent(Report report, Figures figures, List<Settled> settled, Messages messages) {
    this.report = report;
    this.figures = figures;
    this.settled = List.copyOf(settled);
    this.messages = messages;
  }

  /**
   * The sheet in the largest text with which it stands on one page. Where there are more reasons
   * than one page holds, the last of them are counted and no longer told.
   */
  public SigningSheet sheet() {
    for (int longest = LONGEST; longest >= SHORTEST; longest -= SHORTEST / 2) {
      for (double size : SIZES) {
        SigningSheet sheet = sheet(size, settled.size(), longest);
        if (sheet.fits()) {
          return sheet;
        }
      }
    }
    int told = settled.size();
    double smallest = SIZES[SIZES.length - 1];
    SigningSheet sheet = sheet(smallest, told, SHORTEST);
    while (!sheet.fits() && told > 0) {
      told--;
      sheet = sheet(smallest, told, SHORTEST);
    }
    return sheet;
  }

  private SigningSheet sheet(double size, int told, int longest) {
    List<SheetRow> rows = new ArrayList<>(identity());
    rows.addAll(mainFigures());
    rows.addAll(reasons(told, longest));
    rows.addAll(marks());
    rows.addAll(signatures());
    return new SigningSheet(messages.get("sheet.title"), rows, messages.get("sheet.foot"), size);
  }

  private List<SheetRow> identity() {
    String body = report.body().isBlank() ? messages.get("body.none") : report.body();
    return List.of(
        SheetRow.of(
            head("sheet.body"),
            entry(body, 5),
            head("sheet.year"),
            entry(String.valueOf(report.year()), 3)),
        SheetRow.of(
            head("sheet.code"),
            entry(CheckCode.of(report, figures), 5),
            head("sheet.state"),
            entry(state(), 3)));
  }

  private String state() {
    SignOff signOff = report.signOff();
    String state =
        signOff
            .whenFinal()
            .filter(isFinal -> isFinal.holds(report))
            .map(FinalState::time)
            .map(time -> messages.get("sheet.final", time(time)))
            .orElse(messages.get("sheet.notFinal"));
    int times = signOff.reopenings().size();
    return times == 0 ? state : state + messages.get("sheet.reopened", times);
  }

  private List<SheetRow> mainFigures() {
    List<SheetRow> rows = new ArrayList<>();
    for (Section section : report.edition().sections()) {
      if (section instanceof Section.Tables tables) {
        List<String> words = new ArrayList<>();
        for (Map.Entry<CellId, String> figure : MainFigures.of(tables, figures).entrySet()) {
          words.add(
              messages.get(
                  "short.cell", report.edition().name(figure.getKey()), figure.getValue()));
        }
        String all =
            words.isEmpty()
                ? messages.get(
                    tables.tables().stream().allMatch(report::isEmpty)
                        ? "short.none"
                        : "short.zeros")
                : String.join(messages.get("list.separator"), words);
        rows.add(
            SheetRow.of(
                new SheetCell(SheetCellKind.ROW_HEAD, section.title(), 3),
                new SheetCell(SheetCellKind.SENTENCE, all, 9)));
      }
    }
    return rows;
  }

  private List<SheetRow> reasons(int told, int longest) {
    List<SheetRow> rows = new ArrayList<>();
    rows.add(
        SheetRow.of(
            new SheetCell(SheetCellKind.COLUMN_HEAD, messages.get("sheet.findings"), 7),
            new SheetCell(SheetCellKind.COLUMN_HEAD, messages.get("sheet.reasons"), 5)));
    for (Settled one : settled.subList(0, told)) {
      rows.add(
          SheetRow.of(
              new SheetCell(SheetCellKind.SENTENCE, cut(one.finding(), longest), 7),
              new SheetCell(SheetCellKind.SENTENCE, cut(one.reason(), longest), 5)));
    }
    if (settled.isEmpty() || told < settled.size()) {
      String words =
          settled.isEmpty()
              ? messages.get("sheet.noReasons")
              : messages.get("sheet.moreReasons", settled.size() - told);
      rows.add(SheetRow.of(new SheetCell(SheetCellKind.SENTENCE, words, SheetCell.WIDTH)));
    }
    return rows;
  }

  private String cut(String words, int longest) {
    String line = PrintableText.of(words.replaceAll("\\s+", " "));
    int length = line.codePointCount(0, line.length());
    return length <= longest
        ? line
        : messages.get("sheet.cut", line.substring(0, line.offsetByCodePoints(0, longest)));
  }

  private List<SheetRow> marks() {
    List<SheetRow> rows = new ArrayList<>();
    List<SheetCell> heads = new ArrayList<>();
    heads.add(new SheetCell(SheetCellKind.COLUMN_HEAD, messages.get("sheet.marks"), 3));
    for (SigningRole role : SigningRole.values()) {
      heads.add(
          new SheetCell(SheetCellKind.COLUMN_HEAD, messages.get("sheet.markedBy." + role), 3));
    }
    rows.add(new SheetRow(heads, 1));
    for (String section : SectionContent.sections(report)) {
      List<SheetCell> cells = new ArrayList<>();
      String title =
          report
              .edition()
              .section(section)
              .map(Section::title)
              .orElse(messages.get("step.identity"));
      cells.add(new SheetCell(SheetCellKind.ROW_HEAD, title, 3));
      for (SigningRole role : SigningRole.values()) {
        String words =
            report
                .signOff()
                .mark(section, role)
                .map(this::words)
                .orElse(messages.get("sheet.notMarked"));
        cells.add(entry(words, 3));
      }
      rows.add(new SheetRow(cells, 1));
    }
    return rows;
  }

  private String words(VerifiedMark mark) {
    return messages.get(
        mark.holds(report) ? "sheet.marked" : "sheet.markedBefore",
        cut(mark.name(), SHORTEST),
        time(mark.time()));
  }

  private List<SheetRow> signatures() {
    List<SheetCell> rooms = new ArrayList<>();
    for (SigningRole role : SigningRole.values()) {
      rooms.add(
          new SheetCell(SheetCellKind.COLUMN_HEAD, messages.get("sheet.signature." + role), 4));
    }
    String day = messages.get("sheet.day");
    return List.of(
        new SheetRow(rooms, 1),
        new SheetRow(
            List.of(
                new SheetCell(SheetCellKind.ROOM, day, 4),
                new SheetCell(SheetCellKind.ROOM, day, 4),
                new SheetCell(SheetCellKind.ROOM, day, 4)),
            SIGNATURE_LINES),
        new SheetRow(
            List.of(
                new SheetCell(SheetCellKind.ROW_HEAD, messages.get("sheet.seal"), 4),
                new SheetCell(SheetCellKind.ROOM, day, 8)),
            SIGNATURE_LINES + 2));
  }

  private SheetCell head(String key) {
    return new SheetCell(SheetCellKind.ROW_HEAD, messages.get(key), HEAD);
  }

  private static SheetCell entry(String text, int parts) {
    return new SheetCell(SheetCellKind.ENTRY, PrintableText.of(text), parts);
  }

  /** 2026-01-12T14:03:21+08:00 as 2026-01-12 14:03; anything else as it stands there. */
  private String time(String iso) {
    try {
      return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").format(OffsetDateTime.parse(iso));
    } catch (DateTimeException e) {
      return cut(iso, SHORTEST / 3);
    }
  }
}
