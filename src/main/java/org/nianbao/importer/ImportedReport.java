package org.nianbao.importer;

import java.util.List;
import java.util.Locale;
import org.nianbao.form.CellId;
import org.nianbao.importer.match.CellMatch;
import org.nianbao.importer.match.MatchedReport;
import org.nianbao.importer.match.UnplacedPiece;
import org.nianbao.importer.page.SourceCell;
import org.nianbao.importer.page.SourceDocument;
import org.nianbao.importer.page.SourceFormat;
import org.nianbao.importer.page.SourcePlace;
import org.nianbao.report.Imported;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/**
 * A report that was read from another program's file, with all that is needed to look at it beside
 * the file.
 *
 * @param report with its {@link Report#imported} and each figure's origin set
 * @param source what the file says
 * @param match what was found in it, and where
 */
public record ImportedReport(Report report, SourceDocument source, MatchedReport match) {

  /** The word for a format in drafts and in JSON. */
  public static String word(SourceFormat format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  public SourceFormat format() {
    return source.format();
  }

  /** Whether anything of the form was found. */
  public boolean isReport() {
    return match.isReport();
  }

  /** What should be looked at, in the order of the form. */
  public List<Imported.Doubt> doubts() {
    return report.source().map(Imported::doubts).orElse(List.of());
  }

  /** What found no place, in the order of the file. */
  public List<UnplacedPiece> unplaced() {
    return match.unplaced();
  }

  /** The cells of the form that the file has, blank ones included. */
  public int cellCount() {
    return match.cells().size();
  }

  /** Where a figure stood; more than one place where it was torn, none where it was not found. */
  public List<SourcePlace> placesOf(CellId cell) {
    CellMatch found = match.cells().get(cell);
    return found == null ? List.of() : found.sources().stream().map(SourceCell::place).toList();
  }

  /** Where the paragraphs of a section's text stood, in their order. */
  public List<SourcePlace> placesOf(String section) {
    return match.paragraphs().getOrDefault(section, List.of());
  }

  /** What was recognised, in one sentence: 认出 2021年版，三张表 200 格，六个部分；4 处要您看一眼. */
  public String summary(Messages messages) {
    String found =
        messages.get(
            "import.summary",
            report.edition().name(),
            numeral(match.tables(), messages),
            cellCount(),
            numeral(match.sections(), messages));
    String look =
        doubts().isEmpty()
            ? messages.get("import.summary.clear")
            : messages.get("import.summary.doubts", doubts().size());
    String rest =
        unplaced().isEmpty() ? "" : messages.get("import.summary.unplaced", unplaced().size());
    return messages.get("import.summary.all", found, look, rest);
  }

  private static String numeral(int number, Messages messages) {
    String numerals = messages.get("import.numerals");
    return number < numerals.length()
        ? numerals.substring(number, number + 1)
        : String.valueOf(number);
  }
}
