package org.nianbao.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.form.SectionRole;
import org.nianbao.form.Table;
import org.nianbao.form.TableRole;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Reading;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** 本年度没有收到申请: sections three and four at once, and what the texts say of it. */
public final class NoRequests {
  private NoRequests() {}

  /** Whether there is anything left to fill, and nothing in the tables that says otherwise. */
  public static boolean isPossible(Report report) {
    return tables(report).findAny().isPresent()
        && tables(report)
            .flatMap(t -> t.cells().stream())
            .allMatch(c -> isNothing(report.entries().get(c)))
        && !blanks(report).isEmpty();
  }

  private static Stream<Table> tables(Report report) {
    return Stream.of(TableRole.REQUESTS, TableRole.DISPUTES)
        .flatMap(role -> report.edition().table(role).stream());
  }

  private static boolean isNothing(@Nullable Entry entry) {
    return entry == null
        || switch (entry.reading()) {
          case Reading.Blank blank -> true;
          case Reading.NotApplicable none -> true;
          case Reading.Figure figure -> figure.value().compareTo(BigDecimal.ZERO) == 0;
          case Reading.Question question -> false;
          case Reading.Refusal refusal -> false;
        };
  }

  private static List<CellId> blanks(Report report) {
    return tables(report)
        .flatMap(t -> t.cells().stream().filter(c -> !t.isTotal(c)))
        .filter(c -> report.entry(c).map(Entry::isBlank).orElse(true))
        .toList();
  }

  /** The edit that puts 0 into every blank cell of the two sections; totals are computed. */
  public static Edit figures(Report report) {
    Map<CellId, @Nullable Entry> zeros = new LinkedHashMap<>();
    blanks(report).forEach(cell -> zeros.put(cell, report.read(cell, "0", Origin.FILLED)));
    return new Edit.Cells(zeros);
  }

  /** The same, and the texts say so too, each in a paragraph of its own at the end. */
  public static Edit figuresAndWords(Report report, Messages messages) {
    List<Edit> edits = new ArrayList<>(List.of(figures(report)));
    String year = String.valueOf(report.year());
    add(report, SectionRole.OVERVIEW, messages.get("tell.noRequests", year), edits);
    if (!report.text(SectionRole.OTHER).contains(messages.get("tell.processingFee"))) {
      add(report, SectionRole.OTHER, messages.get("tell.noProcessingFee.1", year), edits);
    }
    return new Edit.Together(edits);
  }

  private static void add(Report report, SectionRole role, String words, List<Edit> edits) {
    report
        .edition()
        .section(role)
        .filter(s -> !report.text(s.id()).contains(words))
        .ifPresent(
            s -> {
              String before = report.text(s.id());
              edits.add(
                  new Edit.TextEdit(s.id(), before.isEmpty() ? words : before + "\n" + words));
            });
  }
}
