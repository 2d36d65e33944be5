package org.nianbao.check.table;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.check.BalancedReports;
import org.nianbao.check.TestReports;
import org.nianbao.check.locate.Diagnosis;
import org.nianbao.check.locate.Explanation;
import org.nianbao.check.locate.Explanation.Mend;
import org.nianbao.check.locate.Explanation.Operation;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;

/** What slips in random tables of section three are put down to. */
class ErrorLocalizerTest {
  private static final int COLUMNS = 7;
  private static final int ROWS = 25;

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  private static Report balanced(Random random) {
    return BalancedReports.declared(BalancedReports.edition("2021"), random);
  }

  private static List<CellId> cells(Report report) {
    return report.edition().table("requests").orElseThrow().cells();
  }

  private static Report with(Report report, Map<CellId, BigDecimal> figures) {
    Map<CellId, Entry> entries = new LinkedHashMap<>();
    figures.forEach(
        (cell, figure) ->
            entries.put(cell, report.read(cell, figure.toPlainString(), Origin.TYPED)));
    return new Edit.Cells(entries).applyTo(report);
  }

  private static Map<CellId, BigDecimal> mends(Explanation<CellId> explanation) {
    return explanation.mends().stream().collect(Collectors.toMap(Mend::cell, Mend::value));
  }

  /** The figures of some cells that differ in another report. */
  private static Map<CellId, BigDecimal> lost(Report right, Report wrong) {
    Figures before = Figures.of(right);
    Figures after = Figures.of(wrong);
    Map<CellId, BigDecimal> lost = new LinkedHashMap<>();
    for (CellId cell : cells(right)) {
      if (!before.value(cell).equals(after.value(cell))) {
        lost.put(cell, before.value(cell).orElseThrow());
      }
    }
    return lost;
  }

  /** Puts another figure in, as hands do: mostly a digit, sometimes anything. */
  private static BigDecimal mistyped(BigDecimal value, Random random) {
    BigDecimal typed =
        switch (random.nextInt(4)) {
          case 0 -> value.multiply(BigDecimal.TEN);
          case 1 -> value.add(BigDecimal.valueOf(1 + random.nextInt(9)));
          case 2 -> BigDecimal.valueOf(random.nextInt(1000));
          default -> BigDecimal.ZERO;
        };
    return typed.compareTo(value) == 0 ? value.add(BigDecimal.ONE) : typed;
  }

  private static Report withErrors(Report right, int count, Random random) {
    Figures figures = Figures.of(right);
    List<CellId> cells = new ArrayList<>(cells(right));
    Map<CellId, BigDecimal> errors = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      CellId cell = cells.remove(random.nextInt(cells.size()));
      errors.put(cell, mistyped(figures.value(cell).orElseThrow(), random));
    }
    return with(right, errors);
  }

  /** A hundred tries for each seed, ten thousand in all. */
  @ParameterizedTest
  @MethodSource("seeds")
  void anyOneWrongCellIsNamedForCertainWithItsFormerFigure(int seed) {
    Random random = new Random(seed);
    Report right =
        BalancedReports.declared(BalancedReports.edition(seed % 2 == 0 ? "2021" : "2019"), random);
    for (int i = 0; i < 100; i++) {
      Report wrong = withErrors(right, 1, random);
      List<Diagnosis<CellId>> verdicts = SmallTables.verdicts(wrong);
      assertEquals(1, verdicts.size());
      assertEquals(1, verdicts.getFirst().count());
      Explanation<CellId> explanation = verdicts.getFirst().explanations().getFirst();
      assertTrue(explanation.certain());
      assertEquals(lost(right, wrong), mends(explanation));
    }
  }

  /**
   * The other few look like one slip, which costs less than two cells. Where one of two errors is
   * of 1 to 3, three errors may look the same, and nothing is certain.
   */
  @Test
  void ofTwoWrongCellsNearlyAllAreListed() {
    Random random = new Random(2);
    int listed = 0;
    int certain = 0;
    for (int i = 0; i < 2000; i++) {
      Report right = balanced(random);
      Report wrong = withErrors(right, 2, random);
      List<Diagnosis<CellId>> verdicts = SmallTables.verdicts(wrong);
      listed += lists(verdicts, lost(right, wrong)) ? 1 : 0;
      certain += verdicts.stream().allMatch(v -> v.count() == 1) ? 1 : 0;
    }
    int allListed = listed;
    int allCertain = certain;
    assertAll(
        () -> assertTrue(allListed >= 1940, "listed " + allListed),
        () -> assertTrue(allCertain >= 1550, "certain " + allCertain));
  }

  @Test
  void ofThreeWrongCellsMostAreListed() {
    Random random = new Random(3);
    int listed = 0;
    for (int i = 0; i < 500; i++) {
      Report right = balanced(random);
      Report wrong = withErrors(right, 3, random);
      listed += lists(SmallTables.verdicts(wrong), lost(right, wrong)) ? 1 : 0;
    }
    assertTrue(listed >= 450, "listed " + listed);
  }

  /** Whether explanations of independent groups, one of each, are the truth together. */
  private static boolean lists(List<Diagnosis<CellId>> verdicts, Map<CellId, BigDecimal> truth) {
    Map<CellId, BigDecimal> found = new HashMap<>();
    for (Diagnosis<CellId> verdict : verdicts) {
      verdict.explanations().stream()
          .map(ErrorLocalizerTest::mends)
          .filter(m -> truth.entrySet().containsAll(m.entrySet()))
          .findFirst()
          .ifPresent(found::putAll);
    }
    return found.equals(truth);
  }

  /** The operation under which the truth is listed; null if it is not. */
  private static List<Operation> named(Report right, Report wrong) {
    return SmallTables.verdicts(wrong).stream()
        .flatMap(v -> v.explanations().stream())
        .filter(e -> mends(e).equals(lost(right, wrong)))
        .map(Explanation::operation)
        .toList();
  }

  /** Where figures are small the same swap may be done elsewhere with the same effect. */
  @ParameterizedTest
  @ValueSource(ints = {1, COLUMNS})
  void swappedNeighboursAreNamedAsSuch(int distance) {
    Random random = new Random(distance);
    int tries = 0;
    int named = 0;
    while (tries < 500) {
      Report right = balanced(random);
      int one = random.nextInt(ROWS * COLUMNS - distance);
      if (distance == 1 && one % COLUMNS == COLUMNS - 1) {
        continue;
      }
      Report wrong = moved(right, Map.of(one, one + distance, one + distance, one));
      if (wrong.equals(right)) {
        continue;
      }
      tries++;
      named += named(right, wrong).equals(List.of(Operation.SWAP)) ? 1 : 0;
    }
    assertTrue(named >= 485, "named " + named);
  }

  /** A report in which cells, by number, hold the figures of other cells. */
  private static Report moved(Report right, Map<Integer, Integer> from) {
    List<CellId> cells = cells(right);
    Figures figures = Figures.of(right);
    Map<CellId, BigDecimal> changed = new LinkedHashMap<>();
    from.forEach(
        (to, source) -> {
          CellId cell = cells.get(to);
          BigDecimal figure =
              source < 0 ? BigDecimal.ZERO : figures.value(cells.get(source)).orElseThrow();
          if (figure.compareTo(figures.value(cell).orElseThrow()) != 0) {
            changed.put(cell, figure);
          }
        });
    return with(right, changed);
  }

  /** One to the right or left, its last figure lost and 0 in the first place. */
  @ParameterizedTest
  @ValueSource(ints = {1, -1})
  void aRowShiftedByOneIsNamedAsSuch(int step) {
    Random random = new Random(step);
    int tries = 0;
    while (tries < 500) {
      Report right = balanced(random);
      int row = COLUMNS * random.nextInt(ROWS);
      Map<Integer, Integer> from = new HashMap<>();
      for (int column = 0; column < COLUMNS; column++) {
        int source = column - step;
        from.put(row + column, source < 0 || source >= COLUMNS ? -1 : row + source);
      }
      Report wrong = moved(right, from);
      if (lost(right, wrong).size() < 3) {
        continue; // so few cells have no need of a shift to explain them
      }
      tries++;
      assertEquals(List.of(Operation.SHIFT), named(right, wrong));
    }
  }

  @Test
  void aColumnShiftedByOneIsNamedAsSuch() {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      Report right = balanced(random);
      int column = random.nextInt(COLUMNS);
      Map<Integer, Integer> from = new HashMap<>();
      for (int row = 0; row < ROWS; row++) {
        from.put(row * COLUMNS + column, row == 0 ? -1 : (row - 1) * COLUMNS + column);
      }
      assertEquals(List.of(Operation.SHIFT), named(right, moved(right, from)));
    }
  }

  /** What came in under what was done; two reasons swapped break no sum. */
  @Test
  void swappedRowsAreNamedAsSuch() {
    Random random = new Random(6);
    for (int i = 0; i < 200; i++) {
      Report right = balanced(random);
      Map<Integer, Integer> from = new HashMap<>();
      int other = COLUMNS * (2 + random.nextInt(ROWS - 3));
      for (int column = 0; column < COLUMNS; column++) {
        from.put(column, other + column);
        from.put(other + column, column);
      }
      Report wrong = moved(right, from);
      if (lost(right, wrong).size() > 4) {
        assertTrue(named(right, wrong).contains(Operation.SWAP_ROWS));
      }
    }
  }

  /** Computed totals leave too much room to be certain, but what is listed mends all sums. */
  @ParameterizedTest
  @MethodSource("seeds")
  void whateverIsListedMendsItsSums(int seed) {
    Random random = new Random(seed);
    for (int errors = 1; errors <= 4; errors++) {
      Report declared = withErrors(balanced(random), errors, random);
      Report details =
          withErrors(
              BalancedReports.details(BalancedReports.edition("2021"), random), errors, random);
      assertMendable(declared);
      assertMendable(details);
      assertMendable(TestReports.put(declared, anyCell(declared, random), ""));
      assertMendable(TestReports.put(details, anyCell(details, random), "十几"));
    }
  }

  private static String anyCell(Report report, Random random) {
    List<CellId> cells = cells(report);
    return cells.get(random.nextInt(cells.size())).toString();
  }

  private static void assertMendable(Report report) {
    List<Diagnosis<CellId>> verdicts = SmallTables.verdicts(report);
    int broken = verdicts.stream().mapToInt(v -> v.equations().size()).sum();
    for (Diagnosis<CellId> verdict : verdicts) {
      assertTrue(verdict.explanations().size() <= 3);
      assertTrue(verdict.count() >= verdict.explanations().size());
      for (Explanation<CellId> explanation : verdict.explanations()) {
        assertFalse(explanation.certain() && verdict.count() > 1);
        int left =
            SmallTables.verdicts(SmallTables.mended(report, explanation)).stream()
                .mapToInt(v -> v.equations().size())
                .sum();
        assertEquals(broken - verdict.equations().size(), left, () -> explanation.toString());
        explanation.mends().forEach(m -> assertTrue(m.value().signum() >= 0));
      }
    }
  }

  @Test
  void aTableFullOfNonsenseIsGivenUp() {
    Random random = new Random(7);
    Report report = balanced(random);
    Map<CellId, BigDecimal> nonsense = new LinkedHashMap<>();
    cells(report).forEach(c -> nonsense.put(c, BigDecimal.valueOf(random.nextInt(1000))));
    List<Diagnosis<CellId>> verdicts = SmallTables.verdicts(with(report, nonsense));
    assertTrue(verdicts.stream().allMatch(v -> v.explanations().isEmpty()));
  }
}
