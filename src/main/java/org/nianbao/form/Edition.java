package org.nianbao.form;

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
  private final String document;
  private final YearRange years;
  private final YearRange defaultYears;
  private final List<Section> sections;
  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final List<Equation> equations;

  /**
   * @param name for people: 2021年版
   * @param document the notice that lays it down: 国办公开办函〔2021〕30号
   * @param years the report years that it is meant for
   * @param defaultYears the report years for which it is offered first
   */
  public Edition(
      String id,
      String name,
      String document,
      YearRange years,
      YearRange defaultYears,
      List<Section> sections) {
    this.id = id;
    this.name = name;
    this.document = document;
    this.years = years;
    this.defaultYears = defaultYears;
    this.sections = List.copyOf(sections);
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

  public String document() {
    return document;
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

  public Stream<Section.Text> textSections() {
    return sections.stream()
        .mapMulti(
            (section, sink) -> {
              if (section instanceof Section.Text text) {
                sink.accept(text);
              }
            });
  }

  public Optional<Section> section(String sectionId) {
    return sections.stream().filter(s -> s.id().equals(sectionId)).findFirst();
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
