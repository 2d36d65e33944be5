package org.nianbao.importer.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.form.CellId;
import org.nianbao.form.Equation;
import org.nianbao.form.Table;
import org.nianbao.form.Term;
import org.nianbao.importer.match.SectionReading.UnplacedRow;
import org.nianbao.importer.page.SourceCell;

/**
 * Lets the sums help to read: parts digits that ran together, joins figures that were torn, and
 * finds the row of figures whose words are lost. All that it finds is a proposal with a doubt.
 * Blanks count as 0 here.
 *
 * <p>Longer than most classes: one search over the ways in which digits can be parted.
 */
final class SumRepair {
  /** Steps after which the search is given up: about a second of a slow machine. */
  private static final int MOST_STEPS = 2_000_000;

  /** Rows without words that are tried against each other; more are another table. */
  private static final int MOST_NAMELESS = 3;

  /** One solution is the answer; a second one says that there is none. */
  private static final int ENOUGH = 2;

  private final Sheet sheet;
  private final Map<CellId, BigDecimal> values = new HashMap<>();
  private int steps;

  SumRepair(Sheet sheet, Map<CellId, CellMatch> cells) {
    this.sheet = sheet;
    cells.forEach((id, match) -> values.put(id, value(match.text())));
  }

  /** A row with the ways to read it that its own sums allow. */
  private record Puzzle(List<CellId> cells, List<SourceCell> sources, List<List<String>> ways) {}

  private static BigDecimal value(String text) {
    String plain = CellText.plain(text).replaceFirst("\\(.*\\)$", "");
    return plain.matches("-?\\d{1,15}(?:\\.\\d{1,15})?") ? new BigDecimal(plain) : BigDecimal.ZERO;
  }

  /** Parts or joins the figures of rows. */
  List<CellMatch> part(List<UnplacedRow> rows) {
    List<Puzzle> puzzles = new ArrayList<>();
    List<CellMatch> found = new ArrayList<>();
    for (UnplacedRow row : rows) {
      Puzzle puzzle = puzzle(row);
      if (puzzle.ways().isEmpty()) {
        found.addAll(asItStands(puzzle));
      } else {
        puzzles.add(puzzle);
      }
    }
    puzzles.sort(Comparator.comparingInt(p -> p.ways().size()));
    List<List<List<String>>> solutions = new ArrayList<>();
    steps = 0;
    solve(puzzles, 0, new ArrayList<>(), downEquations(puzzles), solutions);
    boolean only = solutions.size() == 1 && steps < MOST_STEPS;
    for (int i = 0; i < puzzles.size(); i++) {
      Puzzle puzzle = puzzles.get(i);
      boolean certain = only || puzzle.ways().size() == 1;
      List<String> way =
          solutions.isEmpty() ? puzzle.ways().getFirst() : solutions.getFirst().get(i);
      found.addAll(matches(puzzle, way, certain));
    }
    return found;
  }

  private Puzzle puzzle(UnplacedRow row) {
    Table table = sheet.table(row.place());
    List<CellId> cells = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      sheet.cell(row.place(), c).ifPresent(cells::add);
    }
    List<SourceCell> sources = row.data().stream().filter(c -> !CellText.isBlank(c)).toList();
    List<String> pieces =
        sources.stream()
            .flatMap(c -> List.of(c.text().strip().split("[\\s\\u00A0\\u3000]+")).stream())
            .map(CellText::plain)
            .toList();
    List<List<String>> ways =
        FigureSplits.of(pieces, cells.size()).stream().filter(w -> holds(table, cells, w)).toList();
    return new Puzzle(cells, sources, ways);
  }

  /** Whether the sums along the row hold with these figures. */
  private static boolean holds(Table table, List<CellId> cells, List<String> figures) {
    Map<CellId, BigDecimal> row = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(cells.get(i), value(figures.get(i)));
    }
    return table.equations().stream()
        .filter(e -> e.along() == Equation.Along.ROW && row.keySet().containsAll(e.cells()))
        .allMatch(e -> residual(e, row).signum() == 0);
  }

  private static BigDecimal residual(Equation equation, Map<CellId, BigDecimal> values) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Term term : equation.terms()) {
      BigDecimal value = values.getOrDefault(term.cell(), BigDecimal.ZERO);
      sum = term.sign() > 0 ? sum.add(value) : sum.subtract(value);
    }
    return sum;
  }

  /** The sums down the columns, by the puzzle after which all of their cells are known. */
  private Map<Integer, List<Equation>> downEquations(List<Puzzle> puzzles) {
    Map<Integer, List<Equation>> last = new HashMap<>();
    for (Table table : sheet.tables()) {
      for (Equation equation : table.equations()) {
        if (equation.along() == Equation.Along.COLUMN) {
          int when = -1;
          for (int i = 0; i < puzzles.size(); i++) {
            boolean in = puzzles.get(i).cells().stream().anyMatch(equation.cells()::contains);
            when = in ? i : when;
          }
          if (when >= 0) {
            last.computeIfAbsent(when, w -> new ArrayList<>()).add(equation);
          }
        }
      }
    }
    return last;
  }

  private void solve(
      List<Puzzle> puzzles,
      int at,
      List<List<String>> chosen,
      Map<Integer, List<Equation>> due,
      List<List<List<String>>> solutions) {
    if (at == puzzles.size()) {
      solutions.add(List.copyOf(chosen));
      return;
    }
    Puzzle puzzle = puzzles.get(at);
    for (List<String> way : puzzle.ways()) {
      if (++steps > MOST_STEPS || solutions.size() >= ENOUGH) {
        return;
      }
      set(puzzle, way);
      boolean holds =
          due.getOrDefault(at, List.of()).stream().allMatch(e -> residual(e, values).signum() == 0);
      if (holds) {
        chosen.add(way);
        solve(puzzles, at + 1, chosen, due, solutions);
        chosen.removeLast();
      }
    }
    puzzle.cells().forEach(values::remove);
  }

  private void set(Puzzle puzzle, List<String> way) {
    for (int i = 0; i < way.size(); i++) {
      values.put(puzzle.cells().get(i), value(way.get(i)));
    }
  }

  private List<CellMatch> matches(Puzzle puzzle, List<String> way, boolean certain) {
    boolean torn = puzzle.sources().size() > puzzle.cells().size();
    DoubtReason reason =
        !certain ? DoubtReason.NOT_PARTED : torn ? DoubtReason.TORN : DoubtReason.RAN_TOGETHER;
    List<CellMatch> found = new ArrayList<>();
    boolean any = false;
    for (int i = 0; i < way.size(); i++) {
      int column = i;
      boolean same = puzzle.ways().stream().allMatch(w -> w.get(column).equals(way.get(column)));
      CellMatch match =
          new CellMatch(puzzle.cells().get(i), way.get(i), puzzle.sources(), Set.of());
      boolean doubted = !same || match.isTelling();
      any |= doubted;
      found.add(doubted ? match.with(reason) : match);
    }
    if (!any && !found.isEmpty()) {
      found.set(0, found.getFirst().with(reason));
    }
    values.putAll(valuesOf(found));
    return found;
  }

  private static Map<CellId, BigDecimal> valuesOf(List<CellMatch> found) {
    Map<CellId, BigDecimal> values = new LinkedHashMap<>();
    found.forEach(m -> values.put(m.cell(), value(m.text())));
    return values;
  }

  /** No way to part them: the pieces from the left, as the file has them. */
  private List<CellMatch> asItStands(Puzzle puzzle) {
    List<CellMatch> found = new ArrayList<>();
    int most = Math.min(puzzle.cells().size(), puzzle.sources().size());
    for (int i = 0; i < most; i++) {
      SourceCell source = puzzle.sources().get(i);
      found.add(CellMatch.of(puzzle.cells().get(i), source, EnumSet.of(DoubtReason.NOT_PARTED)));
    }
    return found;
  }

  /** Gives rows without words the one place among the missing rows with which all sums hold. */
  List<CellMatch> name(List<TableRow> nameless, List<Integer> missing) {
    List<TableRow> rows =
        nameless.stream()
            .filter(r -> r.data().size() == sheet.columns() && r.hasFigures())
            .toList();
    if (rows.isEmpty() || rows.size() > MOST_NAMELESS || rows.size() > missing.size()) {
      return List.of();
    }
    List<List<Integer>> solutions = new ArrayList<>();
    assign(rows, missing, new ArrayList<>(), solutions);
    List<CellMatch> found = new ArrayList<>();
    if (solutions.size() == 1) {
      for (int i = 0; i < rows.size(); i++) {
        for (int c = 0; c < sheet.columns(); c++) {
          SourceCell source = rows.get(i).data().get(c);
          sheet
              .cell(solutions.getFirst().get(i), c)
              .ifPresent(
                  id -> found.add(CellMatch.of(id, source, EnumSet.of(DoubtReason.ROW_BY_SUMS))));
        }
      }
    }
    return found;
  }

  private void assign(
      List<TableRow> rows,
      List<Integer> missing,
      List<Integer> chosen,
      List<List<Integer>> solutions) {
    if (chosen.size() == rows.size()) {
      if (allHold()) {
        solutions.add(List.copyOf(chosen));
      }
      return;
    }
    List<SourceCell> data = rows.get(chosen.size()).data();
    for (int place : missing) {
      if (chosen.contains(place)
          || sheet.table(place).columns().size() != data.size()
          || solutions.size() >= ENOUGH) {
        continue;
      }
      Set<CellId> set = new HashSet<>();
      for (int c = 0; c < data.size(); c++) {
        int column = c;
        sheet
            .cell(place, c)
            .ifPresent(
                id -> {
                  values.put(id, value(data.get(column).text()));
                  set.add(id);
                });
      }
      chosen.add(place);
      assign(rows, missing, chosen, solutions);
      chosen.removeLast();
      set.forEach(values::remove);
    }
  }

  private boolean allHold() {
    return sheet.tables().stream()
        .flatMap(t -> t.equations().stream())
        .filter(e -> e.along() == Equation.Along.COLUMN)
        .allMatch(e -> residual(e, values).signum() == 0);
  }
}
