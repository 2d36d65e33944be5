package org.nianbao.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.figures.Residual.SumState;
import org.nianbao.form.CellId;
import org.nianbao.form.Equation;
import org.nianbao.form.NumberKind;
import org.nianbao.form.Table;
import org.nianbao.form.Term;
import org.nianbao.report.Entry;
import org.nianbao.report.Reading;
import org.nianbao.report.Report;

/**
 * What each cell of a report counts as, computed totals included. The rules are those of the cell
 * vocabulary, "What a cell counts as". A total is computed until someone puts a figure in it.
 */
public final class Figures {
  private final Report report;
  private final Map<CellId, LinearForm> forms = new HashMap<>();

  private Figures(Report report) {
    this.report = report;
    for (Table table : report.edition().tables()) {
      for (CellId cell : table.cells()) {
        form(table, cell);
      }
    }
  }

  public static Figures of(Report report) {
    return new Figures(report);
  }

  private LinearForm form(Table table, CellId cell) {
    LinearForm known = forms.get(cell);
    if (known != null) {
      return known;
    }
    LinearForm form = read(table, cell);
    forms.put(cell, form);
    return form;
  }

  private LinearForm read(Table table, CellId cell) {
    Entry entry = report.entries().get(cell);
    Reading reading = entry == null ? new Reading.Blank() : entry.reading();
    return switch (reading) {
      case Reading.Figure figure -> LinearForm.of(figure.value());
      case Reading.NotApplicable none -> LinearForm.of(BigDecimal.ZERO);
      case Reading.Question question -> LinearForm.UNKNOWN;
      case Reading.Refusal refusal -> LinearForm.UNKNOWN;
      case Reading.Blank blank -> {
        Equation definition = table.definition(cell).orElse(null);
        if (definition == null) {
          yield LinearForm.blank(cell);
        }
        LinearForm.TermSum sum = new LinearForm.TermSum();
        definition.side(1).forEach(part -> sum.add(form(table, part), 1));
        yield sum.form();
      }
    };
  }

  private LinearForm form(CellId cell) {
    LinearForm form = forms.get(cell);
    if (form == null) {
      throw new IllegalArgumentException("The edition has no cell " + cell);
    }
    return form;
  }

  /** The figure that sums use; empty for a blank and for what cannot be read. "/" is 0. */
  public Optional<BigDecimal> value(CellId cell) {
    LinearForm form = form(cell);
    return form.known() && !form.allBlank() ? Optional.of(form.constant()) : Optional.empty();
  }

  /** Whether the cell is a total that nobody put a figure in. */
  public boolean isComputed(CellId cell) {
    return !isTyped(cell) && report.edition().tableOf(cell).map(t -> t.isTotal(cell)).orElse(false);
  }

  /** Whether nothing stands in the cell and nothing can be computed for it. */
  public boolean isBlank(CellId cell) {
    return form(cell).allBlank();
  }

  private boolean isTyped(CellId cell) {
    Entry entry = report.entries().get(cell);
    return entry != null && !entry.isBlank();
  }

  /** How an equation of the report's edition stands. */
  public Residual residual(Equation equation) {
    CellId total = equation.totalCell();
    if (total != null && !isTyped(total) && isDefinition(equation, total)) {
      return new Residual(SumState.COMPUTED, BigDecimal.ZERO);
    }
    LinearForm.TermSum sum = new LinearForm.TermSum();
    boolean hasBlanks = false;
    for (Term term : equation.terms()) {
      LinearForm form = form(term.cell());
      hasBlanks |= !form.blanks().isEmpty();
      sum.add(form, term.sign());
    }
    LinearForm left = sum.form();
    if (!left.known()) {
      return new Residual(SumState.UNREADABLE, BigDecimal.ZERO);
    }
    SumState state = state(left);
    // Blanks that cancel out, as where both sides are computed from them, prove nothing.
    boolean isEmptyProof = state == SumState.RIGHT && hasBlanks;
    return new Residual(isEmptyProof ? SumState.OPEN : state, left.constant());
  }

  private boolean isDefinition(Equation equation, CellId total) {
    return report
        .edition()
        .tableOf(total)
        .flatMap(table -> table.definition(total))
        .filter(equation::equals)
        .isPresent();
  }

  /** With blanks, a sum is open as long as some figures from 0 up could make it hold. */
  private SumState state(LinearForm residual) {
    int sign = residual.constant().signum();
    boolean mayRise = false;
    boolean mayFall = false;
    for (Map.Entry<CellId, Integer> blank : residual.blanks().entrySet()) {
      boolean eitherWay = mayBeNegative(blank.getKey());
      mayRise |= blank.getValue() > 0 || eitherWay;
      mayFall |= blank.getValue() < 0 || eitherWay;
    }
    if (Equation.fails(sign, mayRise, mayFall)) {
      return SumState.WRONG;
    }
    return residual.blanks().isEmpty() ? SumState.RIGHT : SumState.OPEN;
  }

  private boolean mayBeNegative(CellId cell) {
    return report.edition().tableOf(cell).map(t -> t.number(cell)).orElse(null)
        == NumberKind.SIGNED;
  }

  /**
   * A cell as it is printed: its figure with its note, computed totals too; what cannot be read
   * stands as it was typed; empty for a blank.
   */
  public String printed(CellId cell) {
    @Nullable Entry entry = report.entries().get(cell);
    if (entry == null || entry.isBlank()) {
      return value(cell).map(BigDecimal::toPlainString).orElse("");
    }
    return switch (entry.reading()) {
      case Reading.Figure figure -> {
        boolean ownUnit =
            report.edition().tableOf(cell).map(t -> t.number(cell)).orElse(NumberKind.AMOUNT)
                == NumberKind.AMOUNT;
        yield figure.value().toPlainString() + (ownUnit ? figure.unit() : "") + figure.note();
      }
      case Reading.NotApplicable none -> "/";
      default -> entry.text().strip();
    };
  }

  /**
   * A sum of cells: blanks count as 0 beside figures; empty if all are blank or one is unreadable.
   */
  public Optional<BigDecimal> sum(List<CellId> cells) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean known = false;
    for (CellId cell : cells) {
      Optional<BigDecimal> value = value(cell);
      if (value.isPresent()) {
        sum = sum.add(value.get());
        known = true;
      } else if (!isBlank(cell)) {
        return Optional.empty();
      }
    }
    return known ? Optional.of(sum) : Optional.empty();
  }
}
