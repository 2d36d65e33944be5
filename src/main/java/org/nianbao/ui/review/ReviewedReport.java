package org.nianbao.ui.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.form.CellId;
import org.nianbao.form.Section;
import org.nianbao.importer.ImportedReport;
import org.nianbao.importer.SourceIndex;
import org.nianbao.report.Edit;
import org.nianbao.report.History;
import org.nianbao.report.Imported;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;

/**
 * A report that is being looked at before it is taken: its items, what was mended in it so far, and
 * which doubts nobody has looked at yet.
 */
final class ReviewedReport {
  private final ImportedReport imported;
  private final long errors;
  private final SourceIndex index;
  private final List<ReviewItem> items;
  private final Map<CellId, Imported.Doubt> doubts = new HashMap<>();
  private History history;

  /**
   * @param errors how many there are in what the file says, blanks not counted
   */
  ReviewedReport(ImportedReport imported, long errors) {
    this.imported = imported;
    this.errors = errors;
    this.index = new SourceIndex(imported.source());
    this.items = ReviewItem.of(imported);
    this.history = History.of(imported.report());
    imported.doubts().forEach(doubt -> doubts.put(doubt.cell(), doubt));
  }

  ImportedReport imported() {
    return imported;
  }

  /** How many errors the file itself has. */
  long errors() {
    return errors;
  }

  SourceIndex index() {
    return index;
  }

  List<ReviewItem> items() {
    return items;
  }

  /** The report as it stands, mended. */
  Report report() {
    return history.report();
  }

  /** What was in doubt about an item when it was read, looked at or not. */
  Optional<Imported.Doubt> doubt(ReviewItem item) {
    return item instanceof ReviewItem.FigureItem figure
        ? Optional.ofNullable(doubts.get(figure.cell()))
        : Optional.empty();
  }

  /** Whether an item is in doubt and was not yet looked at. */
  boolean isOpen(ReviewItem item) {
    return item instanceof ReviewItem.FigureItem figure
        && report().source().filter(s -> s.isDoubted(List.of(figure.cell()))).isPresent();
  }

  /** How many doubts there were. */
  int all() {
    return doubts.size();
  }

  /** How many of them nobody has looked at yet. */
  int open() {
    return report().source().map(source -> source.doubts().size()).orElse(0);
  }

  /** Which of the doubts an item is, from 1; 0 if it is none. */
  int number(ReviewItem item) {
    return doubt(item).map(doubt -> imported.doubts().indexOf(doubt) + 1).orElse(0);
  }

  /** The next item in doubt that nobody has looked at, from the beginning again at the end. */
  OptionalInt nextOpen(int from, int step) {
    int count = items.size();
    for (int i = 1; i <= count; i++) {
      int at = Math.floorMod(from + i * step, count);
      if (isOpen(items.get(at))) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /** Puts a figure in, or says that the one that was read is right; either settles its doubt. */
  void put(CellId cell, String text) {
    String typed = text.strip();
    if (!typed.equals(report().typed(cell))) {
      history = history.apply(Edit.Cells.of(cell, report().read(cell, typed, Origin.TYPED)));
      return;
    }
    Optional<Imported> source = report().source();
    if (source.isPresent()) {
      history = history.apply(Edit.EditSource.confirming(source.get(), cell));
    }
  }

  /** Puts a text that found no place behind a section's own. */
  void place(ReviewItem.Leftover leftover, String section) {
    String own = report().text(section).stripTrailing();
    String words = words(leftover);
    history = history.apply(new Edit.TextEdit(section, own.isEmpty() ? words : own + "\n" + words));
  }

  /** The section that a text without a place was put into; empty if into none. */
  Optional<Section> placeOf(ReviewItem.Leftover leftover) {
    String words = words(leftover);
    return report()
        .edition()
        .textSections()
        .filter(section -> report().text(section.id()).lines().anyMatch(words::equals))
        .filter(section -> imported.report().text(section.id()).lines().noneMatch(words::equals))
        .map(Section.class::cast)
        .findFirst();
  }

  /** How many of the texts without a place were put into a section. */
  long placed() {
    return items.stream()
        .filter(item -> item instanceof ReviewItem.Leftover l && placeOf(l).isPresent())
        .count();
  }

  private static String words(ReviewItem.Leftover leftover) {
    return leftover.text().strip().replaceAll("\\s+", " ");
  }

  /** Whether anything was mended or looked at. */
  boolean isTouched() {
    return history.canUndo();
  }

  /** Takes back what was done last; where that was, if there was anything. */
  OptionalInt undo() {
    return move(history.undo());
  }

  OptionalInt redo() {
    return move(history.redo());
  }

  private OptionalInt move(History next) {
    Report before = report();
    history = next;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof ReviewItem.FigureItem figure && differs(figure.cell(), before)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private boolean differs(CellId cell, Report before) {
    List<CellId> one = List.of(cell);
    return !before.typed(cell).equals(report().typed(cell))
        || before.source().filter(s -> s.isDoubted(one)).isPresent()
            != report().source().filter(s -> s.isDoubted(one)).isPresent();
  }
}
