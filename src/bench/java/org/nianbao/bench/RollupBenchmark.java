package org.nianbao.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftReader;
import org.nianbao.draft.DraftWriter;
import org.nianbao.draft.Samples;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.ExportSource;
import org.nianbao.export.Exporter;
import org.nianbao.export.Progress;
import org.nianbao.export.docx.DocxExporter;
import org.nianbao.export.html.HtmlExporter;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;
import org.nianbao.form.EditionReader;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A thousand units rolled up by a process of its own with 512 MB. Goals: drafts 5 s; drafts, PDFs,
 * Word documents and web pages mixed 60 s. The PDFs and Word documents carry no draft: they are
 * read as another program's.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class RollupBenchmark {
  private static final int UNITS = 1000;

  @Param({"drafts", "mixed"})
  private String kind = "drafts";

  private final Messages messages = Messages.load();
  private final Exporter pdf = new PdfExporter(messages, new FontLibrary(), MachineFonts.none());
  private final Exporter docx = new DocxExporter(messages);
  private final Exporter html = HtmlExporter.ofPages(messages);
  private Path folder = Path.of("");

  @Setup
  public void makeFiles() throws IOException, DraftException {
    folder = Files.createTempDirectory("units");
    Report sample = new Samples(new DraftReader(EditionReader.builtIn())).filled().report();
    for (int i = 0; i < UNITS; i++) {
      Report unit = new Edit.Identity("第" + i + "局", sample.year(), null).applyTo(sample);
      write("unit" + i, Draft.of(unit), kind.equals("mixed") ? i % 4 : 0);
    }
  }

  private void write(String name, Draft draft, int format) throws IOException, DraftException {
    switch (format) {
      case 1 -> file(name + ".pdf", withoutDraft(export(draft, pdf)));
      case 2 -> file(name + ".docx", documentOf(export(draft, docx)));
      case 3 -> file(name + ".html", export(draft, html));
      default -> file(name + ".nianbao", new DraftWriter().write(draft));
    }
  }

  private void file(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }

  private byte[] export(Draft draft, Exporter exporter) throws DraftException {
    ExportSource source = ExportSource.of(draft, ExportOptions.FINAL, messages);
    return exporter.export(source, Progress.UNWATCHED).content();
  }

  private static byte[] withoutDraft(byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(file)) {
      document.getDocumentCatalog().setNames(null);
      document.save(out);
    }
    return out.toByteArray();
  }

  private static byte[] documentOf(byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          in.transferTo(zip);
          zip.closeEntry();
        }
      }
    }
    return out.toByteArray();
  }

  @TearDown
  public void takeFilesAway() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Benchmark
  public int thousandUnits() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-classpath",
                    System.getProperty("java.class.path"),
                    MeasuredMain.class.getName(),
                    "rollup",
                    folder.toString(),
                    "-o",
                    folder.resolve("sum.nianbao").toString(),
                    "--json"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int status = process.waitFor();
    if (status == 2) {
      throw new IllegalStateException("The roll-up ended with 2");
    }
    return status;
  }
}
