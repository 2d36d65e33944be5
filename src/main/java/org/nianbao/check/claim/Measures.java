package org.nianbao.check.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.form.CellId;
import org.nianbao.form.ColumnRole;
import org.nianbao.form.Edition;
import org.nianbao.form.RowRole;

/**
 * The quantities of {@code measures.tsv}, bound to the cells of one edition. A reading that the
 * edition has not all cells for is left out.
 */
final class Measures {
  /**
   * Sum of cells that a number may be, and the rule that speaks where it is not.
   *
   * @param pieces what is added
   */
  record Meaning(String rule, List<CellId> cells, List<MeasurePart> pieces) {
    Meaning {
      cells = List.copyOf(cells);
      pieces = List.copyOf(pieces);
    }

    static Meaning of(String rule, List<MeasurePart> pieces) {
      return new Meaning(
          rule, pieces.stream().flatMap(p -> p.cells().stream()).distinct().toList(), pieces);
    }
  }

  /**
   * One row, or all rows of a group.
   *
   * @param row the word for its role
   * @param column the word for the column's
   */
  record MeasurePart(String row, String column, List<CellId> cells) {
    MeasurePart {
      cells = List.copyOf(cells);
    }
  }

  static final String ALL = "total";
  private static final Map<String, List<String>> DECLARED = declared();

  private final Edition edition;
  private final Map<String, List<Meaning>> known = new ConcurrentHashMap<>();

  Measures(Edition edition) {
    this.edition = edition;
  }

  private static Map<String, List<String>> declared() {
    Map<String, List<String>> measures = new HashMap<>();
    for (List<String> row : Lexicon.rows("measures.tsv")) {
      measures.put(row.getFirst(), List.copyOf(row.subList(1, row.size())));
    }
    return Map.copyOf(measures);
  }

  /** The readings of a measure, best first, for these columns (applicants or an outcome). */
  List<Meaning> readings(String measure, List<String> columns) {
    return known.computeIfAbsent(
        measure + columns,
        key ->
            DECLARED.getOrDefault(measure, List.of()).stream()
                .filter(declared -> !declared.isBlank())
                .map(declared -> reading(declared, columns))
                .filter(r -> !r.cells().isEmpty())
                .toList());
  }

  /** Every cell that a number may be held against by a rule, as far as no applicant is named. */
  List<CellId> cells(String rule) {
    return DECLARED.keySet().stream()
        .sorted()
        .flatMap(measure -> readings(measure, List.of(ALL)).stream())
        .filter(reading -> reading.rule().equals(rule))
        .flatMap(reading -> reading.cells().stream())
        .distinct()
        .sorted(Comparator.comparing(CellId::toString))
        .toList();
  }

  /** Of several measures, the sum of their first readings. */
  List<Meaning> together(List<String> measures, List<String> columns) {
    if (measures.size() == 1) {
      return readings(measures.getFirst(), columns);
    }
    List<MeasurePart> pieces = new ArrayList<>();
    String rule = "";
    for (String measure : measures) {
      List<Meaning> readings = readings(measure, columns);
      if (readings.isEmpty()) {
        return List.of();
      }
      rule = readings.getFirst().rule();
      pieces.addAll(readings.getFirst().pieces());
    }
    return List.of(Meaning.of(rule, pieces));
  }

  private Meaning reading(String declared, List<String> columns) {
    int space = declared.indexOf(' ');
    List<MeasurePart> pieces = new ArrayList<>();
    for (String cell : declared.substring(space + 1).split("[+]", -1)) {
      int slash = cell.indexOf('/');
      for (String column : columns) {
        String row = cell.substring(0, slash);
        String named = cell.substring(slash + 1).replace("@", column);
        List<CellId> found = cells(row, named);
        if (found.isEmpty()) {
          return Meaning.of("", List.of());
        }
        pieces.add(new MeasurePart(row, named, found));
      }
    }
    return Meaning.of(declared.substring(0, space), pieces);
  }

  private List<CellId> cells(String row, String column) {
    int colon = row.indexOf(':');
    String role = colon < 0 ? row : row.substring(0, colon);
    ColumnRole[] columns =
        Arrays.stream(column.split("[.]", -1)).map(Measures::columnRole).toArray(ColumnRole[]::new);
    List<CellId> cells = edition.cells(rowRole(role), columns);
    if (colon < 0) {
      return cells;
    }
    String title = row.substring(colon + 1);
    return cells.stream().filter(c -> edition.name(c).contains(title)).toList();
  }

  private static RowRole rowRole(String word) {
    return Arrays.stream(RowRole.values())
        .filter(r -> r.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("measures.tsv names no row: " + word));
  }

  private static ColumnRole columnRole(String word) {
    return Arrays.stream(ColumnRole.values())
        .filter(r -> r.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("measures.tsv names no column: " + word));
  }
}
