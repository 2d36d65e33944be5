package org.nianbao.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.nianbao.form.CellId;
import org.nianbao.form.Editions;
import org.nianbao.importer.match.MatchedReport;
import org.nianbao.importer.match.MatchedReport.CellDoubt;
import org.nianbao.importer.match.ReportMatcher;
import org.nianbao.importer.page.SourceDocument;
import org.nianbao.importer.page.SourceReader;
import org.nianbao.importer.page.UnreadableFileException;
import org.nianbao.report.Imported;
import org.nianbao.text.Messages;

/** Reads any file that the program knows as a report. */
public final class Importer {
  private final SourceReader reader;
  private final ReportMatcher matcher;
  private final Messages messages;

  public Importer(SourceReader reader, Editions editions, Messages messages) {
    this.reader = reader;
    this.matcher = new ReportMatcher(editions);
    this.messages = messages;
  }

  /**
   * Reads a file on the disk.
   *
   * @param cancelled asked again and again; may be asked by another thread
   * @throws UnreadableFileException if it cannot be read; nothing was changed
   */
  public ImportedReport read(Path file, BooleanSupplier cancelled) throws UnreadableFileException {
    return match(reader.read(file, cancelled), String.valueOf(file.getFileName()));
  }

  /**
   * Reads the bytes of a file.
   *
   * @param fileName without a folder
   * @param cancelled asked again and again; may be asked by another thread
   * @throws UnreadableFileException if they cannot be read
   */
  public ImportedReport read(byte[] content, String fileName, BooleanSupplier cancelled)
      throws UnreadableFileException {
    return match(reader.read(content, cancelled), fileName);
  }

  /** Finds the report in what was read already. */
  public ImportedReport match(SourceDocument document, String fileName) {
    MatchedReport match = matcher.match(document, fileName);
    Imported source = new Imported(fileName, ImportedReport.word(document.format()), doubts(match));
    return new ImportedReport(match.report().withImported(source), document, match);
  }

  /** One doubt a cell, with all reasons for it. */
  private List<Imported.Doubt> doubts(MatchedReport match) {
    Map<CellId, Imported.Doubt> doubts = new LinkedHashMap<>();
    for (CellDoubt doubt : match.doubts()) {
      String why = messages.get("import.doubt." + doubt.reason());
      doubts.merge(
          doubt.cell(),
          new Imported.Doubt(doubt.cell(), doubt.text(), why),
          (a, b) -> new Imported.Doubt(a.cell(), a.text(), a.why() + b.why()));
    }
    return new ArrayList<>(doubts.values());
  }
}
