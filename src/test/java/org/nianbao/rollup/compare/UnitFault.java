package org.nianbao.rollup.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.BalancedReports;
import org.nianbao.form.CellId;
import org.nianbao.form.NumberKind;
import org.nianbao.form.Table;
import org.nianbao.report.Entry;
import org.nianbao.report.Imported;
import org.nianbao.report.Report;
import org.nianbao.rollup.MadeFiles;
import org.nianbao.rollup.UnitFile;

/** Twenty things that go wrong with one unit of a county. */
enum UnitFault {
  /** There is no file of the unit; the county has its figures. */
  MISSING_UNIT,
  /** The county has left it out. */
  LEFT_OUT,
  LEFT_OUT_OF_A_TABLE,
  TWICE,
  TWICE_IN_A_TABLE,
  /** The county has last year's figures, which the unit's draft holds too. */
  LAST_YEARS_FIGURES,
  /** The unit has sent last year's file; the county has this year's figures. */
  LAST_YEARS_FILE,
  ONE_DIGIT,
  A_DIGIT_MORE,
  A_DIGIT_LESS,
  TRANSPOSED,
  TEN_TIMES,
  NEIGHBOURING_ROW,
  NEIGHBOURING_COLUMN,
  /** The cell is blank, the unit's totals count it. */
  BLANK,
  /** The cell is blank, and the totals are computed without it. */
  BLANK_WITHOUT_TOTALS,
  OTHER_EDITION,
  /** The county has the figures of the older file. */
  TWO_FILES,
  IMPORTED_WITH_DOUBTS,
  FEES_ROUNDED;

  /**
   * A county with this fault in it.
   *
   * @param cell where it is; null where it is in the whole unit
   */
  record FaultyCounty(List<UnitFile> files, Report declared, String unit, @Nullable CellId cell) {}

  FaultyCounty in(MadeCounty county, int at, Random random) {
    List<Report> filed = new ArrayList<>(county.units());
    List<Report> counted = new ArrayList<>(county.units());
    List<UnitFile> more = new ArrayList<>();
    Report unit = filed.get(at);
    CellId cell = cell(unit, random);
    @Nullable CellId where = null;
    switch (this) {
      case MISSING_UNIT -> filed.remove(at);
      case LEFT_OUT -> counted.remove(at);
      case TWICE -> counted.add(unit);
      case LEFT_OUT_OF_A_TABLE, TWICE_IN_A_TABLE -> {
        BigDecimal factor = new BigDecimal(this == TWICE_IN_A_TABLE ? 2 : 0);
        Report other = unit;
        for (CellId c : requests(unit).cells()) {
          other =
              MadeCounty.put(other, c, MadeCounty.value(unit, c).multiply(factor).toPlainString());
        }
        counted.set(at, other);
      }
      case LAST_YEARS_FIGURES -> {
        Report last = MadeCounty.named(county.unit(""), unit.body(), MadeCounty.YEAR - 1);
        filed.set(at, unit.withLastYear(last));
        counted.set(at, last);
      }
      case LAST_YEARS_FILE ->
          filed.set(at, MadeCounty.named(county.unit(""), unit.body(), MadeCounty.YEAR - 1));
      case ONE_DIGIT, A_DIGIT_MORE, A_DIGIT_LESS, TRANSPOSED, TEN_TIMES -> {
        where = cell;
        filed.set(at, MadeCounty.put(unit, cell, slipped(unit, cell, random)));
      }
      case NEIGHBOURING_ROW, NEIGHBOURING_COLUMN -> {
        CellId beside = beside(unit, cell);
        where = cell;
        Report moved = MadeCounty.put(unit, cell, MadeCounty.value(unit, beside).toPlainString());
        filed.set(at, MadeCounty.put(moved, beside, MadeCounty.value(unit, cell).toPlainString()));
      }
      case BLANK -> {
        where = cell;
        filed.set(at, MadeCounty.put(unit, cell, ""));
      }
      case BLANK_WITHOUT_TOTALS -> {
        where = cell;
        filed.set(at, MadeCounty.recomputed(MadeCounty.put(unit, cell, "")));
      }
      case OTHER_EDITION -> {
        // A unit that has filled in the form of 2019; the county knows its figures for that of
        // 2021.
        Report other = BalancedReports.declared(BalancedReports.edition("2019"), random);
        filed.set(at, MadeCounty.named(other, unit.body(), MadeCounty.YEAR));
        Report known = unit;
        for (Table table : unit.edition().tables()) {
          for (CellId c : table.cells()) {
            if (other.edition().has(c)) {
              known = MadeCounty.put(known, c, MadeCounty.value(other, c).toPlainString());
            } else if (!table.equations().isEmpty()) {
              known = MadeCounty.put(known, c, "0"); // how （六） is parted nobody knows
            }
          }
        }
        counted.set(at, known);
      }
      case TWO_FILES -> {
        Report older = MadeCounty.named(county.unit(""), unit.body(), MadeCounty.YEAR);
        more.add(MadeFiles.of(older, "older.nianbao", "2024-01-02T08:00:00+08:00"));
        filed.remove(at);
        more.add(MadeFiles.of(unit, "newer.nianbao", "2024-01-09T08:00:00+08:00"));
        counted.set(at, older);
      }
      case IMPORTED_WITH_DOUBTS -> {
        where = cell;
        String read = slipped(unit, cell, random);
        Report misread = MadeCounty.recomputed(MadeCounty.put(unit, cell, read));
        filed.set(
            at,
            misread.withImported(
                new Imported("年报.pdf", "pdf", List.of(new Imported.Doubt(cell, read, "")))));
      }
      case FEES_ROUNDED -> {
        where = MadeCounty.FEES;
        counted.set(
            at,
            MadeCounty.put(
                unit,
                MadeCounty.FEES,
                MadeCounty.value(unit, MadeCounty.FEES)
                    .setScale(0, RoundingMode.HALF_UP)
                    .toPlainString()));
      }
    }
    List<UnitFile> files = new ArrayList<>(more);
    filed.forEach(report -> files.add(county.file(report)));
    return new FaultyCounty(files, MadeCounty.sum(counted), unit.body(), where);
  }

  private static Table requests(Report unit) {
    return unit.edition().tables().stream()
        .filter(t -> t.equations().size() > 10)
        .findFirst()
        .orElseThrow();
  }

  /** A cell that is no total, with a figure of three digits, none of them alike. */
  private static CellId cell(Report unit, Random random) {
    Table table = requests(unit);
    List<CellId> cells =
        table.cells().stream()
            .filter(c -> !table.isTotal(c) && table.number(c) == NumberKind.COUNT)
            .filter(c -> MadeCounty.value(unit, c).toPlainString().chars().distinct().count() == 3)
            .filter(c -> !beside(unit, c).equals(c))
            .filter(
                c ->
                    MadeCounty.value(unit, c).compareTo(MadeCounty.value(unit, beside(unit, c)))
                        != 0)
            .toList();
    return cells.get(random.nextInt(cells.size()));
  }

  private static CellId beside(Report unit, CellId cell) {
    Table table = requests(unit);
    int at = table.cells().indexOf(cell);
    int next = at + table.columns().size();
    CellId below = next < table.cells().size() ? table.cells().get(next) : cell;
    return table.isTotal(below) ? cell : below;
  }

  private String slipped(Report unit, CellId cell, Random random) {
    String typed = unit.entry(cell).map(Entry::text).orElseThrow();
    return switch (this) {
      case A_DIGIT_MORE -> typed + (1 + random.nextInt(9));
      case A_DIGIT_LESS -> typed.substring(0, 1) + typed.substring(2);
      case TRANSPOSED -> "" + typed.charAt(1) + typed.charAt(0) + typed.charAt(2);
      case TEN_TIMES -> typed + "0";
      default -> typed.substring(0, 2) + (typed.charAt(2) == '9' ? '1' : '9');
    };
  }
}
