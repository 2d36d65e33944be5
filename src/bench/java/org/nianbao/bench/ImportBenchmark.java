package org.nianbao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftReader;
import org.nianbao.draft.Samples;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.Progress;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;
import org.nianbao.form.EditionReader;
import org.nianbao.importer.page.ReadingLimits;
import org.nianbao.importer.page.SourceDocument;
import org.nianbao.importer.page.SourceReader;
import org.nianbao.importer.page.UnreadableFileException;
import org.nianbao.text.Messages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reading other programs' files. Goals: the sample's PDF of five pages 0.3 s warm (cold: {@link
 * ColdRuns}), a Word document and a web page of tables of the same size 0.1 s warm.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ImportBenchmark {
  /** As many as section three has. */
  private static final int ROWS = 25;

  private static final int COLUMNS = 10;

  private final SourceReader reader = new SourceReader(ReadingLimits.usual());
  private final byte[] page = table("table", "tr", "td", "<p>", "</p>").getBytes(UTF_8);
  private byte[] pdf = new byte[0];
  private byte[] docx = new byte[0];

  @Setup
  public void makeFiles() throws DraftException, IOException {
    Draft draft = new Samples(new DraftReader(EditionReader.builtIn())).filled();
    pdf =
        new PdfExporter(Messages.load(), new FontLibrary(), MachineFonts.none())
            .print(draft, ExportOptions.FINAL, Progress.UNWATCHED)
            .content();
    String tables = table("w:tbl", "w:tr", "w:tc", "<w:p><w:r><w:t>", "</w:t></w:r></w:p>");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      String head =
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
      zip.write((head + tables + "</w:document>").getBytes(UTF_8));
    }
    docx = file.toByteArray();
  }

  private static String table(String table, String row, String cell, String open, String close) {
    String one = "<%s>%s本年新收12%s</%s>".formatted(cell, open, close, cell).repeat(COLUMNS);
    String rows = "<%s>%s</%s>".formatted(row, one, row).repeat(ROWS);
    return "<%s>%s</%s>".formatted(table, rows, table).repeat(3);
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public SourceDocument pdfWarm() throws UnreadableFileException {
    return reader.read(pdf, () -> false);
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public SourceDocument docxWarm() throws UnreadableFileException {
    return reader.read(docx, () -> false);
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public SourceDocument htmlWarm() throws UnreadableFileException {
    return reader.read(page, () -> false);
  }
}
