package org.nianbao.check.lastyear;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.LastYear;
import org.nianbao.check.Severity;
import org.nianbao.check.table.DisclosureRule;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.NumberKind;
import org.nianbao.form.RowRole;
import org.nianbao.form.Table;

/**
 * {@code X-JUMP}: ten times last year's count or more, a count that was large and is gone, or ten
 * thousand times its money; {@code S2-FEE}: five times the fees. Downwards as well as upwards.
 */
public final class JumpComparison implements Comparison {
  private static final BigDecimal TEN = BigDecimal.TEN;

  /** Fees of a body do not grow fivefold in a year, unless yuan were typed as 万元. */
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  /**
   * Below this, ten times as many are nothing strange; it takes a hundred times, and a thousand.
   */
  private static final BigDecimal SMALLEST_COUNT = BigDecimal.TEN;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** Money from here on was typed in another unit rather than grown. */
  private static final BigDecimal UNIT_MISTAKEN = THOUSAND;

  @Override
  public void compare(CheckContext exam, LastYear last, Consumer<Finding> found) {
    for (Table table : exam.edition().tables()) {
      compared(table).forEach(cell -> cell(exam, last, table, cell, found));
    }
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    return List.of(
        Applicability.toCells(
            "X-JUMP",
            edition.tables().stream().flatMap(JumpComparison::compared).toList(),
            Optional.empty()),
        Applicability.toCells(
            "S2-FEE",
            edition.tables().stream()
                .flatMap(t -> compared(t).filter(c -> t.number(c) == NumberKind.MONEY))
                .toList(),
            Optional.of("no column is of money in 万元")));
  }

  /** Where a table has totals, the rest need not be compared one by one. */
  private static Stream<CellId> compared(Table table) {
    boolean totals = table.cells().stream().anyMatch(table::isTotal);
    return table.cells().stream()
        .filter(cell -> table.isTotal(cell) == totals)
        .filter(cell -> table.number(cell) != NumberKind.SIGNED);
  }

  private static void cell(
      CheckContext exam, LastYear last, Table table, CellId cell, Consumer<Finding> found) {
    BigDecimal now = exam.figures().value(cell).orElse(null);
    BigDecimal before = last.value(cell).orElse(null);
    if (now != null && before != null && isGone(exam, table, cell, before, now)) {
      found.accept(finding(exam, "X-JUMP", "lastYear.gone", cell, before, now));
    } else if (now != null && before != null) {
      judge(exam, table.number(cell), cell, before, now, found);
    }
  }

  /** Whether a count from a hundred up became 0; what is carried over may well be none. */
  private static boolean isGone(
      CheckContext exam, Table table, CellId cell, BigDecimal before, BigDecimal now) {
    return now.signum() == 0
        && before.compareTo(HUNDRED) >= 0
        && table.number(cell) == NumberKind.COUNT
        && !exam.edition().cells(RowRole.CARRIED_IN).contains(cell)
        && !exam.edition().cells(RowRole.CARRIED_FORWARD).contains(cell);
  }

  private static void judge(
      CheckContext exam,
      NumberKind kind,
      CellId cell,
      BigDecimal before,
      BigDecimal now,
      Consumer<Finding> found) {
    BigDecimal small = before.min(now);
    BigDecimal large = before.max(now);
    if (small.signum() <= 0) {
      return;
    }
    switch (kind) {
      case COUNT -> {
        if (isJump(small, large)) {
          found.accept(finding(exam, "X-JUMP", "lastYear.jump", cell, before, now));
        }
      }
      case MONEY, AMOUNT -> {
        if (isTimes(large, UNIT_MISTAKEN, small)) {
          found.accept(finding(exam, "X-JUMP", "lastYear.unit", cell, before, now));
        } else if (kind == NumberKind.MONEY
            && isTimes(large, FIVE, small)
            && !DisclosureRule.looksLikeYuan(now)) {
          found.accept(finding(exam, "S2-FEE", "lastYear.fee", cell, before, now));
        }
      }
      case SIGNED -> {}
    }
  }

  private static boolean isJump(BigDecimal small, BigDecimal large) {
    return small.compareTo(SMALLEST_COUNT) >= 0
        ? isTimes(large, TEN, small)
        : large.compareTo(THOUSAND) >= 0 && isTimes(large, HUNDRED, small);
  }

  private static boolean isTimes(BigDecimal large, BigDecimal times, BigDecimal small) {
    return large.compareTo(small.multiply(times)) >= 0;
  }

  private static Finding finding(
      CheckContext exam, String rule, String key, CellId cell, BigDecimal before, BigDecimal now) {
    return Finding.of(
            rule,
            Severity.WARNING,
            exam.message(key, exam.name(cell), now.toPlainString(), before.toPlainString()))
        .at(List.of(cell))
        .about(before.toPlainString() + "|" + exam.printed(List.of(cell)));
  }
}
