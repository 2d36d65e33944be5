package org.nianbao.rollup.out;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.export.xlsx.ListWorkbook;
import org.nianbao.export.xlsx.ListWorkbook.SheetList;
import org.nianbao.form.CellId;
import org.nianbao.form.Table;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitCells;
import org.nianbao.rollup.UnitFigure;
import org.nianbao.text.Messages;

/** The units by cells as a workbook: what came of each, and a sheet for each table. */
public final class UnitsWorkbook {
  private final Rollup rollup;
  private final StateWords words;
  private final Messages messages;

  public UnitsWorkbook(Rollup rollup, Messages messages) {
    this.rollup = rollup;
    this.words = new StateWords(messages);
    this.messages = messages;
  }

  /** The file's bytes, which depend on nothing but the roll-up. */
  public byte[] bytes(String body) {
    List<SheetList> lists = new ArrayList<>();
    lists.add(states());
    for (Table table : rollup.edition().tables()) {
      lists.add(table(table));
    }
    int year = Math.clamp(rollup.year() + 1L, 1, 9999);
    return new ListWorkbook(
            messages.get("rollup.sheet.title", body, String.valueOf(rollup.year())),
            body,
            OffsetDateTime.of(year, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
            lists)
        .bytes();
  }

  private SheetList states() {
    List<List<String>> rows = new ArrayList<>();
    for (Unit unit : rollup.units()) {
      rows.add(
          List.of(
              unit.name(),
              words.of(unit),
              unit.main() == null ? "" : String.valueOf(unit.main().file().getFileName()),
              words.remark(unit)));
    }
    return new SheetList(
        messages.get("rollup.sheet.units"),
        List.of(
            messages.get("rollup.sheet.unit"),
            messages.get("rollup.sheet.state"),
            messages.get("rollup.sheet.file"),
            messages.get("rollup.page.remark")),
        rows);
  }

  private SheetList table(Table table) {
    List<String> heads = new ArrayList<>();
    heads.add(messages.get("rollup.sheet.unit"));
    table.cells().forEach(cell -> heads.add(table.name(cell)));
    List<List<String>> rows = new ArrayList<>();
    List<String> sums = new ArrayList<>();
    sums.add(messages.get("rollup.sheet.sum"));
    for (CellId cell : table.cells()) {
      sums.add(rollup.sum(cell).sum().toPlainString());
    }
    rows.add(sums);
    UnitCells cells = new UnitCells(rollup.edition());
    for (Unit unit : rollup.counted()) {
      List<String> row = new ArrayList<>();
      row.add(unit.name());
      for (CellId cell : table.cells()) {
        row.add(
            unit.counted()
                .flatMap(report -> cells.of(report.figures(), cell))
                .map(UnitFigure::printed)
                .orElse(""));
      }
      rows.add(row);
    }
    String title =
        table.caption().isEmpty() ? rollup.edition().sectionOf(table).title() : table.caption();
    return new SheetList(title, heads, rows);
  }
}
