package org.nianbao.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.Messages;
import org.nianbao.print.font.FontLibrary;
import org.nianbao.print.font.MachineFonts;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;

/** Drafts to print, and their PDFs; the fonts are loaded once for all tests. */
final class PrintedDrafts {
  static final ReportPrinter PRINTER =
      new ReportPrinter(Messages.load(), new FontLibrary(), MachineFonts.none());

  static final String RARE = "联系人：王䶮、李㛃、张𬭼、陈𫖯，“朱镕基”的“镕”、“喆”“堃”。";

  private PrintedDrafts() {}

  /** The real reports, the samples, and the odd ones, by name. */
  static Stream<Map.Entry<String, Draft>> all() throws IOException, DraftException {
    Map<String, Draft> all = new LinkedHashMap<>();
    for (Path file : TestDrafts.files().toList()) {
      all.put(
          String.valueOf(file.getFileName()),
          TestDrafts.READER.read(Files.readAllBytes(file)).draft());
    }
    all.put("rare characters", rare());
    all.put("twenty pages", paragraphs(120));
    return all.entrySet().stream();
  }

  static Draft rare() {
    Report sample = TestDrafts.sample().report();
    return Draft.of(new Edit.Text("other", sample.text("other") + "\n" + RARE).applyTo(sample));
  }

  /** The sample with a long first section. */
  static Draft paragraphs(int count) {
    Report sample = TestDrafts.sample().report();
    String paragraph = sample.text("improvement").lines().reduce("", (a, b) -> b);
    return Draft.of(new Edit.Text("overview", (paragraph + "\n").repeat(count)).applyTo(sample));
  }

  static byte[] pdf(Draft draft) {
    try {
      return PRINTER.print(draft, PrintOptions.FINAL).pdf();
    } catch (DraftException e) {
      throw new IllegalStateException(e);
    }
  }
}
