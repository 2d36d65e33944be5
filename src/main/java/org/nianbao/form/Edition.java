package org.nianbao.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One edition of the official form: its sections, tables and sums. Read from a file by {@link
 * EditionReader}.
 */
public final class Edition {
  private final String id;
  private final String name;
  private final OfficialNotice notice;
  private final YearRange years;
  private final YearRange defaultYears;
  private final List<Section> sections;
  private final Map<TableRole, String> absentTables;
  private final Map<SectionRole, String> absentSections;
  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final List<Equation> equations;

  /**
   * @param name for people: 2021年版
   * @param notice the one that lays it down
   * @param years the report years that it is meant for
   * @param defaultYears the report years for which it is offered first
   * @param absentTables what it has no table of, and why
   * @param absentSections what it has no section on, and why
   */
  public Edition(
      String id,
      String name,
      OfficialNotice notice,
      YearRange years,
      YearRange defaultYears,
      List<Section> sections,
      Map<TableRole, String> absentTables,
      Map<SectionRole, String> absentSections) {
    this.id = id;
    this.name = name;
    this.notice = notice;
    this.years = years;
    this.defaultYears = defaultYears;
    this.sections = List.copyOf(sections);
    this.absentTables = Map.copyOf(absentTables);
    this.absentSections = Map.copyOf(absentSections);
    for (Section section : sections) {
      if (section instanceof Section.Tables holder) {
        holder.tables().forEach(t -> tables.put(t.id(), t));
      }
    }
    this.equations = tables.values().stream().flatMap(t -> t.equations().stream()).toList();
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public OfficialNotice notice() {
    return notice;
  }

  public YearRange years() {
    return years;
  }

  public YearRange defaultYears() {
    return defaultYears;
  }

  public List<Section> sections() {
    return sections;
  }

  public Stream<Section.TextSection> textSections() {
    return sections.stream()
        .mapMulti(
            (section, sink) -> {
              if (section instanceof Section.TextSection text) {
                sink.accept(text);
              }
            });
  }

  public Optional<Section> section(String sectionId) {
    return sections.stream().filter(s -> s.id().equals(sectionId)).findFirst();
  }

  public Optional<Section> section(SectionRole role) {
    return sections.stream().filter(s -> s.role() == role).findFirst();
  }

  /** The section that shows one of this edition's tables. */
  public Section sectionOf(Table table) {
    return sections.stream()
        .filter(s -> s instanceof Section.Tables holder && holder.tables().contains(table))
        .findFirst()
        .orElseThrow();
  }

  /** All tables, in the order of the form. */
  public List<Table> tables() {
    return List.copyOf(tables.values());
  }

  public Optional<Table> table(String tableId) {
    return Optional.ofNullable(tables.get(tableId));
  }

  public Optional<Table> table(TableRole role) {
    return tables.values().stream().filter(t -> t.holds(role)).findFirst();
  }

  /**
   * The cells in the rows of a role and the columns that have all these roles, in the order of the
   * form: {@code cells(DENIED, TOTAL)} are the totals of all rows under 不予公开, {@code cells(CASES,
   * LITIGATION, TOTAL)} the two totals of 行政诉讼. Empty where the edition has none.
   */
  public List<CellId> cells(RowRole row, ColumnRole... columns) {
    return table(row.table()).map(t -> t.cells(row, columns)).orElse(List.of());
  }

  /**
   * The cell where a row and a column meet.
   *
   * @throws IllegalArgumentException if the roles do not tell one cell from others
   */
  public Optional<CellId> cell(RowRole row, ColumnRole... columns) {
    List<CellId> found = cells(row, columns);
    if (found.size() > 1) {
      throw new IllegalArgumentException(
          row + " and " + Arrays.toString(columns) + " have more than one cell: " + found);
    }
    return found.stream().findFirst();
  }

  public boolean hasRole(CellId cell, RowRole row) {
    return tableOf(cell).map(t -> t.rowRoles(cell).contains(row)).orElse(false);
  }

  public boolean hasRole(CellId cell, ColumnRole column) {
    return tableOf(cell).map(t -> t.columnRoles(cell).contains(column)).orElse(false);
  }

  /** What it openly has no table of, with the reasons. */
  public Map<TableRole, String> absentTables() {
    return absentTables;
  }

  /** What it openly has no section on, with the reasons. */
  public Map<SectionRole, String> absentSections() {
    return absentSections;
  }

  /** Why it has no such cell, in the words of its file; empty if it has one. */
  public Optional<String> whyAbsent(RowRole row, ColumnRole... columns) {
    return table(row.table())
        .map(t -> t.whyAbsent(row, columns))
        .orElse(Optional.ofNullable(absentTables.get(row.table())));
  }

  /** The table that has this cell. */
  public Optional<Table> tableOf(CellId cell) {
    return table(cell.table()).filter(t -> t.has(cell));
  }

  public boolean has(CellId cell) {
    return tableOf(cell).isPresent();
  }

  /** The cell's place in words; its id where the edition does not have it. */
  public String name(CellId cell) {
    return tableOf(cell).map(t -> t.name(cell)).orElseGet(cell::toString);
  }

  /** All cells, table by table, row by row. */
  public Stream<CellId> cells() {
    return tables.values().stream().flatMap(t -> t.cells().stream());
  }

  /** All sums that must hold: 42 in the edition of 2021. */
  public List<Equation> equations() {
    return equations;
  }

  @Override
  public String toString() {
    return "Edition " + id;
  }
}
