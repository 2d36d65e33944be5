package org.nianbao.export.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.ExportSource;
import org.nianbao.export.Progress;
import org.nianbao.export.pdf.PrintedDrafts;
import org.nianbao.text.Messages;

/** The Word documents as LibreOffice sets them, where it is installed. */
class OfficePagesTest {
  private static final long MINUTES = 3;
  private static final String LAST_ROW = "四、结转下年度继续办理";

  @TempDir private Path folder;

  @Test
  void theMatrixStandsOnOnePageOfItsOwn() throws IOException, InterruptedException, DraftException {
    assumeTrue(isInstalled(), "LibreOffice is not installed");
    Messages messages = Messages.load();
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            "soffice",
            "--headless",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--convert-to",
            "pdf",
            "--outdir",
            folder.toString()));
    List<Path> pdfs = new ArrayList<>();
    for (Map.Entry<String, Draft> draft : PrintedDrafts.all().toList()) {
      byte[] docx =
          new DocxExporter(messages)
              .export(
                  ExportSource.of(draft.getValue(), ExportOptions.FINAL, messages),
                  Progress.UNWATCHED)
              .content();
      Path file = folder.resolve("r" + pdfs.size() + ".docx");
      command.add(Files.write(file, docx).toString());
      pdfs.add(folder.resolve("r" + pdfs.size() + ".pdf"));
    }
    Process office =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertTrue(office.waitFor(MINUTES, TimeUnit.MINUTES), "LibreOffice does not come to an end");
    for (Path pdf : pdfs) {
      List<String> pages = pages(pdf);
      List<String> matrix = pages.stream().filter(page -> page.contains(LAST_ROW)).toList();
      assertEquals(1, matrix.size(), () -> pdf + " " + pages);
      String page = matrix.getFirst();
      assertTrue(page.startsWith("三、收到和处理"), page);
      assertTrue(page.contains("勾稽关系") && page.contains("一、本年新收"), page);
      assertTrue(page.contains("重复申请") && page.contains("（七）总计"), page);
    }
    assertTrue(pages(pdfs.get(pdfs.size() - 2)).size() > 10, "twenty pages");
  }

  private static boolean isInstalled() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
  }

  private static List<String> pages(Path file) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(pdf).replaceAll("\\s", ""));
      }
    }
    return pages;
  }
}
