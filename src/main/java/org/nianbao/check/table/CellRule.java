package org.nianbao.check.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.Rule;
import org.nianbao.check.Severity;
import org.nianbao.check.locate.Explanation;
import org.nianbao.check.locate.Explanation.Mend;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.NumberKind;
import org.nianbao.form.Table;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Reading;
import org.nianbao.report.Reading.DoubtfulEntry;

/** {@code NUMBER}, {@code S3-NEG} and {@code BLANK}: what single cells hold. */
public final class CellRule implements Rule {

  @Override
  public void check(CheckContext exam, Consumer<Finding> found) {
    for (Table table : exam.edition().tables()) {
      List<CellId> blanks = new ArrayList<>();
      for (CellId cell : table.cells()) {
        Entry entry = exam.report().entries().get(cell);
        if (entry == null || entry.isBlank()) {
          if (!table.isTotal(cell)) {
            blanks.add(cell);
          }
          continue;
        }
        judge(exam, table, cell, entry, found);
      }
      if (!blanks.isEmpty()) {
        found.accept(exam.finding("BLANK", Severity.ERROR, blanks, sayBlank(exam, table, blanks)));
      }
    }
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    return List.of(
        Applicability.toCells("NUMBER", edition.cells().toList(), Optional.empty()),
        Applicability.toCells(
            "S3-NEG",
            cells(edition, (table, cell) -> table.number(cell) == NumberKind.COUNT),
            Optional.empty()),
        Applicability.toCells(
            "BLANK", cells(edition, (table, cell) -> !table.isTotal(cell)), Optional.empty()));
  }

  private static List<CellId> cells(Edition edition, BiPredicate<Table, CellId> judged) {
    return edition.tables().stream()
        .flatMap(table -> table.cells().stream().filter(cell -> judged.test(table, cell)))
        .toList();
  }

  private static void judge(
      CheckContext exam, Table table, CellId cell, Entry entry, Consumer<Finding> found) {
    switch (entry.reading()) {
      case Reading.Question q -> found.accept(number(exam, cell, entry, q.doubt(), q.proposals()));
      case Reading.Refusal r -> found.accept(number(exam, cell, entry, r.doubt(), r.proposals()));
      case Reading.Figure f when isNoCount(table.number(cell), f.value()) ->
          found.accept(
              exam.finding(
                  "S3-NEG",
                  Severity.ERROR,
                  List.of(cell),
                  exam.message("cell.noCount", exam.name(cell), f.value().toPlainString())));
      default -> {}
    }
  }

  private static boolean isNoCount(NumberKind kind, BigDecimal value) {
    return kind == NumberKind.COUNT
        && (value.signum() < 0 || value.stripTrailingZeros().scale() > 0);
  }

  private static Finding number(
      CheckContext exam, CellId cell, Entry entry, DoubtfulEntry doubt, List<String> proposals) {
    String message =
        exam.message(
            "cell.unreadable",
            exam.name(cell),
            entry.text().strip(),
            exam.message("doubt." + doubt.name()),
            proposals.isEmpty()
                ? exam.message("cell.typeNumber")
                : exam.message("cell.proposal", String.join(exam.message("cell.or"), proposals)));
    return exam.finding("NUMBER", Severity.ERROR, List.of(cell), message)
        .explained(meant(exam, cell, proposals));
  }

  /** The figure that was meant, where there is only one; a note would be lost with it. */
  private static List<Explanation<CellId>> meant(
      CheckContext exam, CellId cell, List<String> proposals) {
    return proposals.size() == 1
            && exam.report().read(cell, proposals.getFirst(), Origin.TYPED).reading()
                instanceof Reading.Figure figure
            && figure.note().isEmpty()
        ? List.of(
            new Explanation<>(
                Explanation.Operation.VALUE, List.of(new Mend<>(cell, figure.value())), true))
        : List.of();
  }

  private static String title(CheckContext exam, Table table) {
    if (!table.caption().isEmpty()) {
      return table.caption();
    }
    return exam.edition().sectionOf(table).title();
  }

  private static String sayBlank(CheckContext exam, Table table, List<CellId> blanks) {
    String where = title(exam, table);
    String first = exam.name(blanks.getFirst());
    return blanks.size() == 1
        ? exam.message("cell.blank", where, first)
        : exam.message("cell.blanks", where, blanks.size(), first);
  }
}
