package org.nianbao.export.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.TestDrafts;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.Progress;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.report.Signature;
import org.nianbao.text.Messages;

/** Drafts to print, and their PDFs; the fonts are loaded once for all tests. */
public final class PrintedDrafts {
  public static final PdfExporter PRINTER =
      new PdfExporter(Messages.load(), new FontLibrary(), MachineFonts.none());

  public static final String RARE = "联系人：王䶮、李㛃、张𬭼、陈𫖯，“朱镕基”的“镕”、“喆”“堃”。";

  public static final Map<CellId, String> NOTES =
      Map.of(
          CellId.parse("rules/normativeDocuments/issued"), "22（其中修订16件）",
          CellId.parse("penalties/penalty/decisions"), "12（含简易程序3件）",
          CellId.parse("requests/received/natural"), "29（其中1件为信函申请）",
          CellId.parse("requests/granted/enterprise"), "1（撤回）",
          CellId.parse("requests/handled/total"), "123456（含上年结转的2件，以及区政务服务局转来的《公开条例》施行前的申请1件）",
          CellId.parse("disputes/cases/reconsideration.upheld"), "1（另有1件并案审理）");

  private PrintedDrafts() {}

  /** The real reports, the samples, and the odd ones, by name. */
  public static Stream<Map.Entry<String, Draft>> all() throws IOException, DraftException {
    Map<String, Draft> all = new LinkedHashMap<>();
    for (Path file : TestDrafts.files().toList()) {
      all.put(
          String.valueOf(file.getFileName()),
          TestDrafts.READER.read(Files.readAllBytes(file)).draft());
    }
    all.put("rare characters", rare());
    all.put("twenty pages", paragraphs(120));
    all.put("notes at cells", noted());
    return all.entrySet().stream();
  }

  public static Draft rare() {
    Report sample = TestDrafts.sample().report();
    return Draft.of(new Edit.TextEdit("other", sample.text("other") + "\n" + RARE).applyTo(sample));
  }

  /** A signed report with notes at its cells, short ones and long ones. */
  public static Draft noted() {
    Report plain = TestDrafts.realReport("044");
    Map<CellId, Entry> notes = new LinkedHashMap<>();
    NOTES.forEach((cell, text) -> notes.put(cell, plain.read(cell, text, Origin.TYPED)));
    Report noted = new Edit.Cells(notes).applyTo(plain);
    Signature signed = new Signature("平潭综合实验区自然资源与生态环境局", "2023-01-20");
    return Draft.of(new Edit.SignatureEdit(signed).applyTo(noted));
  }

  /** The sample with a long first section. */
  public static Draft paragraphs(int count) {
    Report sample = TestDrafts.sample().report();
    String paragraph = sample.text("improvement").lines().reduce("", (a, b) -> b);
    return Draft.of(
        new Edit.TextEdit("overview", (paragraph + "\n").repeat(count)).applyTo(sample));
  }

  public static byte[] pdf(Draft draft) {
    try {
      return PRINTER.print(draft, ExportOptions.FINAL, Progress.UNWATCHED).content();
    } catch (DraftException e) {
      throw new IllegalStateException(e);
    }
  }
}
