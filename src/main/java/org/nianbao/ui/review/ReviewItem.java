package org.nianbao.ui.review;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.CellId;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.importer.ImportedReport;
import org.nianbao.importer.match.UnplacedPiece;
import org.nianbao.importer.page.SourcePlace;
import org.nianbao.report.Report;

/** One thing that was read, or was not, and where the file has it. */
sealed interface ReviewItem {

  /** Where it stood; none where the file does not have it, several where it was torn. */
  List<SourcePlace> places();

  /** A figure of the form. */
  record FigureItem(CellId cell, List<SourcePlace> places) implements ReviewItem {}

  /** A paragraph of a section's text, or of the intro. */
  record PassageItem(String section, String text, List<SourcePlace> places) implements ReviewItem {}

  /** A text that found no place. */
  record Leftover(String text, List<SourcePlace> places) implements ReviewItem {}

  /** All of a report, in the order of the form, and what found no place behind it. */
  static List<ReviewItem> of(ImportedReport imported) {
    List<ReviewItem> items = new ArrayList<>(passages(Report.INTRO, imported));
    for (Section section : imported.report().edition().sections()) {
      switch (section) {
        case Section.TextSection text -> items.addAll(passages(text.id(), imported));
        case Section.Tables tables -> {
          for (Table table : tables.tables()) {
            table.cells().forEach(cell -> items.add(new FigureItem(cell, imported.placesOf(cell))));
          }
        }
      }
    }
    for (UnplacedPiece piece : imported.unplaced()) {
      items.add(new Leftover(piece.text(), List.of(piece.place())));
    }
    return List.copyOf(items);
  }

  private static List<ReviewItem> passages(String section, ImportedReport imported) {
    String text = imported.report().text(section);
    List<SourcePlace> places = imported.placesOf(section);
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> paragraphs = text.lines().filter(line -> !line.isBlank()).toList();
    if (paragraphs.size() != places.size()) {
      // A paragraph with the writer's own breaks in it is several here and one there.
      return List.of(new PassageItem(section, text, places));
    }
    List<ReviewItem> items = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      items.add(new PassageItem(section, paragraphs.get(i), List.of(places.get(i))));
    }
    return items;
  }
}
