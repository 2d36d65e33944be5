package org.nianbao.export.docx;

import org.nianbao.export.ExportFormat;
import org.nianbao.export.ExportSource;
import org.nianbao.export.ExportedReport;
import org.nianbao.export.Exporter;
import org.nianbao.export.Progress;
import org.nianbao.export.SheetExporter;
import org.nianbao.export.SheetSource;
import org.nianbao.export.opc.OpcPackage;
import org.nianbao.export.xml.XmlWriter;
import org.nianbao.text.Messages;

/**
 * Writes reports as Word documents, to be edited, signed and passed on in an office: real styles,
 * real tables, the draft inside as a custom XML part.
 */
public final class DocxExporter implements Exporter, SheetExporter {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String DOCUMENT = "word/document.xml";

  private final Messages messages;

  public DocxExporter(Messages messages) {
    this.messages = messages;
  }

  @Override
  public ExportedReport export(ExportSource source, Progress progress) {
    progress.reached(0);
    OpcPackage file = begun(String.join("", source.report().title()), source);
    PageMarks marks = new PageMarks(messages.get("print.watermark"));
    boolean proof = source.options().proof();
    SectionMarks section =
        new SectionMarks(
            proof ? part(file, "header1", "header", marks.watermark(1)) : "",
            proof ? part(file, "header2", "header", marks.watermark(2)) : "",
            part(file, "footer1", "footer", marks.footer(true)),
            part(file, "footer2", "footer", marks.footer(false)));
    new CarriedPart(source.draft()).addTo(file, DOCUMENT);
    progress.reached(0.3);
    XmlWriter document = new DocumentBody(messages).write(source.report(), section);
    file.add(DOCUMENT, TYPE + "document.main+xml", document);
    byte[] bytes = file.bytes();
    progress.reached(1);
    return ExportedReport.of(ExportFormat.DOCX, bytes, source.code());
  }

  @Override
  public ExportedReport exportSheet(SheetSource source, Progress progress) {
    progress.reached(0);
    OpcPackage file = begun(source.sheet().title(), source.report());
    file.add(DOCUMENT, TYPE + "document.main+xml", SheetBody.write(source.sheet()));
    byte[] bytes = file.bytes();
    progress.reached(1);
    return ExportedReport.of(ExportFormat.DOCX, bytes, source.code());
  }

  /** A package that says what it is, with styles and settings. */
  private OpcPackage begun(String title, ExportSource source) {
    OpcPackage file = new OpcPackage();
    file.relate("", "officeDocument", DOCUMENT);
    file.describe(
        title,
        source.report().author(),
        messages.get("print.subject"),
        source.keywords(messages),
        source.date());
    part(file, "styles", "styles", Styles.write());
    part(file, "settings", "settings", settings());
    return file;
  }

  /** Adds a part beside the document; gives the id by which the document names it. */
  private static String part(OpcPackage file, String name, String kind, XmlWriter content) {
    file.add("word/" + name + ".xml", TYPE + kind + "+xml", content);
    return file.relate(DOCUMENT, kind, name + ".xml");
  }

  private static XmlWriter settings() {
    return XmlWriter.xml()
        .open("w:settings", "xmlns:w", WORD)
        .empty("w:evenAndOddHeaders")
        .open("w:compat")
        // 15: Word 2013 and later set it in their own mode, not as they set a document of 2007.
        .empty(
            "w:compatSetting",
            "w:name",
            "compatibilityMode",
            "w:uri",
            "http://schemas.microsoft.com/office/word",
            "w:val",
            "15")
        .close()
        .close();
  }
}
