package org.nianbao.export.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.TestDrafts;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.ExportSource;
import org.nianbao.export.Exporter;
import org.nianbao.export.Progress;
import org.nianbao.export.docx.DocxExporter;
import org.nianbao.export.html.HtmlExporter;
import org.nianbao.export.xlsx.XlsxExporter;
import org.nianbao.text.Messages;
import org.nianbao.text.Sha256;

/** Prints the SHA-256 of the sample in each format: to be run in a Java of its own. */
final class SamplePrint {
  private SamplePrint() {}

  public static void main(String[] arguments) throws DraftException {
    System.out.println(sha256());
  }

  static String sha256() throws DraftException {
    Messages messages = Messages.load();
    ExportSource source = ExportSource.of(TestDrafts.sample(), ExportOptions.FINAL, messages);
    List<Exporter> exporters =
        List.of(
            PrintedDrafts.PRINTER,
            new DocxExporter(messages),
            HtmlExporter.ofPages(messages),
            HtmlExporter.ofFragments(messages),
            new XlsxExporter(messages));
    return exporters.stream()
        .map(exporter -> Sha256.hex(exporter.export(source, Progress.UNWATCHED).content()))
        .collect(Collectors.joining(" "));
  }
}
