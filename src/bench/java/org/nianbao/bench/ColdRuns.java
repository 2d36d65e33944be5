package org.nianbao.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftReader;
import org.nianbao.draft.DraftWriter;
import org.nianbao.draft.Samples;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.ExportSource;
import org.nianbao.export.Progress;
import org.nianbao.export.docx.DocxExporter;
import org.nianbao.form.EditionReader;
import org.nianbao.text.Messages;

/**
 * An export and an import from nothing to a file, the start of the program included, and beside
 * them what LibreOffice takes to print the same report as a Word document. Goals: 0.8 s and 300 KB
 * for the export, 1.5 s for the import of five pages. Each figure is the median of {@value #RUNS}
 * runs; the load says what else the computer did.
 */
final class ColdRuns {
  private static final int RUNS = 7;
  private static final List<String> SHORT_RUN =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m");

  private final Path folder;
  private final ShippedProgram program;

  private ColdRuns(Path folder, ShippedProgram program) {
    this.folder = folder;
    this.program = program;
  }

  static void run() throws IOException, DraftException, InterruptedException {
    Path folder = Files.createTempDirectory("export");
    try {
      ShippedProgram program = ShippedProgram.in(folder);
      new ColdRuns(folder, program).measure();
      ColdStarts.run(folder, program);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void measure() throws IOException, DraftException, InterruptedException {
    Draft draft = new Samples(new DraftReader(EditionReader.builtIn())).filled();
    Files.write(folder.resolve("sample.nianbao"), new DraftWriter().write(draft));
    System.out.println();
    Object[] export = {
      "export", folder.resolve("sample.nianbao"), "-o", folder.resolve("sample.pdf"), "--proof"
    };
    time("cold, java as it is", program.bare(List.of(), export));
    time("cold, java for short runs", program.bare(SHORT_RUN, export));
    List<String> archive = List.of(program.archive("export", Map.of(), export));
    time("cold, as the setup starts it", program.measured(archive, export));
    long size = Files.size(folder.resolve("sample.pdf"));
    System.out.printf("%-34s %,d bytes%n", "size of the PDF", size);
    Path pages = withoutDraft(folder.resolve("sample.pdf"));
    Object[] reading = {"import", pages, "-o", folder.resolve("read.nianbao")};
    archive = List.of(program.archive("import", Map.of(), reading));
    time("import of its pages, as set up", program.measured(archive, reading));
    office(draft);
  }

  /** The same pages as another program's, which carry no draft that could be taken instead. */
  private Path withoutDraft(Path pdf) throws IOException {
    Path bare = folder.resolve("pages.pdf");
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      document.getDocumentCatalog().setNames(null);
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("AF"));
      document.save(bare.toFile());
    }
    return bare;
  }

  private void office(Draft draft) throws IOException, DraftException, InterruptedException {
    if (!ColdStarts.installed("soffice")) {
      System.out.println("LibreOffice is not installed: nothing to compare with");
      return;
    }
    Messages messages = Messages.load();
    ExportSource source = ExportSource.of(draft, ExportOptions.FINAL, messages);
    byte[] word = new DocxExporter(messages).export(source, Progress.UNWATCHED).content();
    Path docx = Files.write(folder.resolve("office.docx"), word);
    time(
        "soffice --convert-to pdf (DOCX)",
        List.of(
            "soffice",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder.toString(),
            docx.toString()));
    Path pdf = folder.resolve("office.pdf");
    System.out.printf("%-34s %,d bytes%n", "size of its PDF", Files.size(pdf));
  }

  /** One run that does not count, then the median of the others. */
  private static void time(String what, List<String> command)
      throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    String memory = "";
    for (int i = 0; i <= RUNS; i++) {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int status = process.waitFor();
      double taken = (System.nanoTime() - start) / 1e9;
      if (status > 1) {
        throw new IllegalStateException(what + " ended with " + status + ": " + said);
      }
      if (i > 0) {
        seconds.add(taken);
      }
      memory = said.lines().filter(l -> l.startsWith(MeasuredMain.PEAK)).findFirst().orElse("");
    }
    seconds.sort(null);
    System.out.printf(
        "%-34s %.2f s (%.2f to %.2f), load %.1f  %s%n",
        what,
        seconds.get(RUNS / 2),
        seconds.getFirst(),
        seconds.getLast(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        memory.replaceAll("\\s+", " "));
  }
}
