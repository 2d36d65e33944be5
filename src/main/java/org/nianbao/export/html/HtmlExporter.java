package org.nianbao.export.html;

import java.nio.charset.StandardCharsets;
import org.nianbao.export.ExportFormat;
import org.nianbao.export.ExportSource;
import org.nianbao.export.ExportedReport;
import org.nianbao.export.Exporter;
import org.nianbao.export.Progress;
import org.nianbao.export.xml.XmlWriter;
import org.nianbao.text.Messages;

/**
 * Writes reports for a website: a whole page that opens in a browser, or the piece of it that is
 * pasted into the website's editor.
 */
public final class HtmlExporter implements Exporter {
  private final Messages messages;
  private final ExportFormat format;

  private HtmlExporter(Messages messages, ExportFormat format) {
    this.messages = messages;
    this.format = format;
  }

  /** Writes whole pages. */
  public static HtmlExporter ofPages(Messages messages) {
    return new HtmlExporter(messages, ExportFormat.HTML);
  }

  /** Writes what stands between the tags of a page's body. */
  public static HtmlExporter ofFragments(Messages messages) {
    return new HtmlExporter(messages, ExportFormat.FRAGMENT);
  }

  @Override
  public ExportedReport export(ExportSource source, Progress progress) {
    progress.reached(0);
    String text = format == ExportFormat.HTML ? page(source) : fragment(source);
    progress.reached(1);
    return ExportedReport.of(format, text.getBytes(StandardCharsets.UTF_8), source.code());
  }

  private String page(ExportSource source) {
    XmlWriter html = XmlWriter.page();
    html.open("html", "lang", "zh-CN").line();
    html.open("head").empty("meta", "charset", "utf-8").line();
    html.empty("meta", "name", "viewport", "content", "width=device-width").line();
    String title = String.join("", source.report().title());
    boolean proof = source.options().proof();
    html.element("title", proof ? messages.get("export.proofTitle", title) : title);
    html.close().line().open("body").line();
    write(source, html);
    return html.close().line().close().line().written();
  }

  private String fragment(ExportSource source) {
    XmlWriter html = XmlWriter.html();
    write(source, html);
    return html.written();
  }

  private void write(ExportSource source, XmlWriter html) {
    if (source.options().proof()) {
      html.open("p").element("strong", messages.get("export.proofMark")).close().line();
    }
    new HtmlBody(html, messages).write(source.report());
  }
}
