package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.importer.page.SourceBlock;
import org.nianbao.importer.page.SourceCell;
import org.nianbao.importer.page.SourceDocument;
import org.nianbao.importer.page.SourceGrid;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;

/** Finds the report in what was read from a file: title, sections, tables, texts. */
public final class ReportMatcher {
  private final Editions editions;
  private final FormLabels labels;

  public ReportMatcher(Editions editions) {
    this.editions = editions;
    this.labels = new FormLabels(editions);
  }

  /**
   * Finds it. Whatever the file is, there is a report, if need be an empty one.
   *
   * @param fileName without a folder; asked for the year where the file itself does not say it
   */
  public MatchedReport match(SourceDocument file, String fileName) {
    SourceDocument document = CellNotes.settle(file);
    List<SourceGrid> grids = new ArrayList<>();
    for (SourceBlock block : document.blocks()) {
      if (block instanceof SourceGrid grid) {
        grids.add(grid);
      }
    }
    List<SourceGrid> lineGrids = LineTables.of(document, labels.heads());
    grids.addAll(lineGrids);
    int guess = new ReportYear(List.of(), fileName).year();
    TableReadings readings = TableReadings.of(grids, labels, guess);
    Edition edition = readings.edition();
    List<SourceLine> lines =
        new DocumentLines(used(readings), text -> isOfForm(readings, text), lineGrids).of(document);
    Optional<ReportTitle> title =
        ReportTitle.find(SectionTexts.beforeSections(lines, edition.sections()));
    SectionTexts texts = SectionTexts.of(lines, title, edition.sections());
    int year =
        title
            .map(ReportTitle::year)
            .filter(y -> y > 0)
            .orElseGet(() -> new ReportYear(lines, fileName).orOf(edition));
    String body =
        title
            .map(ReportTitle::body)
            // Labels are compared in narrow letters; a name is printed in wide ones.
            .map(name -> name.replace('(', '（').replace(')', '）'))
            .filter(b -> !b.isEmpty())
            .or(() -> texts.signature().map(s -> s.body()))
            .orElse("");
    PlacedCells placed = new PlacedCells(edition, editions);
    for (TableReadings.Read read : readings.sections()) {
      if (read.isFound()) {
        read.reading().cells().values().forEach(placed::put);
      }
    }
    Report report = report(Report.blank(edition, body, year), placed.cells(), texts);
    int tables = (int) readings.sections().stream().filter(TableReadings.Read::isFound).count();
    return new MatchedReport(
        report,
        placed.cells(),
        CellDoubts.of(edition, placed, readings),
        texts.unplaced(),
        texts.places(),
        texts.found().size(),
        tables);
  }

  private static Set<SourceCell> used(TableReadings readings) {
    Set<SourceCell> used = Collections.newSetFromMap(new IdentityHashMap<>());
    for (TableReadings.Read read : readings.sections()) {
      if (read.isFound()) {
        used.addAll(read.reading().used());
      }
    }
    return used;
  }

  private static boolean isOfForm(TableReadings readings, String text) {
    return readings.sections().stream()
        .anyMatch(read -> read.isFound() && read.reading().isOfForm(text));
  }

  private static Report report(Report blank, Map<CellId, CellMatch> cells, SectionTexts texts) {
    Map<CellId, @Nullable Entry> entries = new LinkedHashMap<>();
    cells.forEach(
        (cell, match) -> {
          if (!match.isBlank()) {
            entries.put(cell, blank.read(cell, match.text(), Origin.IMPORTED));
          }
        });
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.Cells(entries));
    texts.texts().forEach((section, text) -> edits.add(new Edit.TextEdit(section, text)));
    texts.signature().ifPresent(s -> edits.add(new Edit.SignatureEdit(s)));
    return new Edit.Together(edits).applyTo(blank);
  }
}
