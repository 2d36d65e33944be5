package org.nianbao.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitFile;
import org.nianbao.rollup.compare.CellDifference;
import org.nianbao.rollup.compare.DeclaredComparison;
import org.nianbao.rollup.compare.UnitCulprit;

/** A roll-up as {@code rollup --json} writes it. The shape is fixed: other programs rely on it. */
record RollupJson(
    List<UnitJson> units, Map<String, String> cells, List<CellDifferenceJson> differences) {

  static RollupJson of(Rollup rollup, Optional<DeclaredComparison> comparison) {
    Map<String, String> cells = new LinkedHashMap<>();
    rollup.sums().forEach((cell, sum) -> cells.put(cell.toString(), sum.sum().toPlainString()));
    return new RollupJson(
        rollup.units().stream().map(UnitJson::of).toList(),
        cells,
        comparison.map(DeclaredComparison::differences).orElse(List.of()).stream()
            .map(CellDifferenceJson::of)
            .toList());
  }

  /** A unit; the file that speaks for it is absent where there is none. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record UnitJson(String name, @Nullable String file, String state, int errors, int warnings) {
    static UnitJson of(Unit unit) {
      UnitFile file =
          unit.main() != null || unit.others().isEmpty() ? unit.main() : unit.others().getFirst();
      return new UnitJson(
          unit.name(),
          file == null ? null : file.file().toString(),
          state(unit),
          unit.errors(),
          unit.warnings());
    }

    private static String state(Unit unit) {
      return switch (unit.state()) {
        case RECEIVED -> unit.errors() > 0 ? "errors" : "ok";
        case MISSING -> "missing";
        case DUPLICATE -> "duplicate";
        case OTHER_YEAR -> "year";
        case OTHER_EDITION -> "edition";
        case UNREADABLE -> "unreadable";
        case OUTSIDE -> "outside";
      };
    }
  }

  /** A cell in which sum and declared figure differ. */
  record CellDifferenceJson(
      String cell, String sum, String declared, String difference, List<UnitCulpritJson> culprits) {
    static CellDifferenceJson of(CellDifference difference) {
      return new CellDifferenceJson(
          difference.cell().toString(),
          difference.sum().toPlainString(),
          difference.declared().toPlainString(),
          plain(difference.difference()),
          difference.culprits().stream().map(UnitCulpritJson::of).toList());
    }
  }

  /** A unit and a cell that explain it. */
  record UnitCulpritJson(
      String unit, String cell, String value, String operation, boolean certain) {
    static UnitCulpritJson of(UnitCulprit culprit) {
      return new UnitCulpritJson(
          culprit.unit(),
          culprit.cell().toString(),
          plain(culprit.value()),
          culprit.slip().word(),
          culprit.certain());
    }
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
