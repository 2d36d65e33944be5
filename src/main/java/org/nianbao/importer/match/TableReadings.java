package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Section;
import org.nianbao.importer.page.SourceGrid;
import org.nianbao.report.Report;

/**
 * Reads the grids as the tables of each section in each edition; for each section the edition wins
 * that recognises most. That of section two, which differs most between editions, is the report's.
 */
final class TableReadings {

  /** A section as one edition has it, and what was read of it. */
  record Read(Edition edition, Section.Tables section, SectionReading reading) {
    boolean isFound() {
      return reading.score() > 0;
    }
  }

  private final Edition main;
  private final List<Read> sections;

  private TableReadings(Edition main, List<Read> sections) {
    this.main = main;
    this.sections = sections;
  }

  /**
   * @param year the report year, 0 if unknown; decides where nothing else does
   */
  static TableReadings of(List<SourceGrid> grids, FormLabels labels, int year) {
    Editions editions = labels.editions();
    Edition usual = year > 0 ? editions.forYear(year) : editions.all().getFirst();
    Map<String, List<Read>> bySection = new LinkedHashMap<>();
    for (Section section : usual.sections()) {
      if (section instanceof Section.Tables) {
        bySection.put(section.id(), readings(grids, labels, section.id()));
      }
    }
    Edition main = usual;
    boolean decided = false;
    for (List<Read> reads : bySection.values()) {
      Optional<Read> best = best(reads, usual);
      if (!decided && best.isPresent() && best.get().isFound()) {
        main = best.get().edition();
        decided = true;
      }
    }
    List<Read> chosen = new ArrayList<>();
    for (List<Read> reads : bySection.values()) {
      best(reads, main).ifPresent(chosen::add);
    }
    chosen.forEach(read -> read.reading().repair());
    return new TableReadings(main, chosen);
  }

  private static List<Read> readings(List<SourceGrid> grids, FormLabels labels, String id) {
    List<Read> reads = new ArrayList<>();
    for (Edition edition : labels.editions().all()) {
      if (edition.section(id).orElse(null) instanceof Section.Tables holder) {
        Report blank = Report.blank(edition, "", edition.defaultYears().to());
        reads.add(
            new Read(edition, holder, SectionReading.of(labels.of(edition, holder), grids, blank)));
      }
    }
    return reads;
  }

  /** The highest score; of equal ones that of the given edition, else the newest. */
  private static Optional<Read> best(List<Read> reads, Edition preferred) {
    return reads.stream()
        .max(
            Comparator.comparingInt((Read r) -> r.reading().score())
                .thenComparingInt(r -> r.edition().equals(preferred) ? 1 : 0)
                .thenComparingInt(r -> -reads.indexOf(r)));
  }

  /** The edition of the report. */
  Edition edition() {
    return main;
  }

  List<Read> sections() {
    return sections;
  }
}
