package org.nianbao.importer.page;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * The body of a Word document since 2007: text as a reader sees it with all changes accepted.
 * Controls, links and fields are transparent; what was deleted, moved away or hidden is left out.
 */
final class DocxReader {
  /**
   * Elements whose content is not shown: deleted and moved text, field codes, the properties as
   * they were before a change, pinyin above letters, and the copy of a text box for Word 2007.
   */
  private static final Set<String> SKIPPED =
      Set.of(
          "moveFrom",
          "delText",
          "instrText",
          "delInstrText",
          "Fallback",
          "rt",
          "rPrChange",
          "pPrChange",
          "tblPrChange",
          "trPrChange",
          "tcPrChange",
          "tblPrExChange",
          "sectPrChange");

  private final FileReading reading;
  private final Deque<String> open = new ArrayDeque<>();
  private final WordFlow flow;
  private boolean inText;
  private boolean hidden;
  private boolean struck;
  private boolean inRun;

  DocxReader(FileReading reading) {
    this.reading = reading;
    this.flow = new WordFlow(reading);
  }

  SourceDocument read(byte[] body) throws IOException {
    try (XmlPart xml = new XmlPart(body, reading)) {
      for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
        switch (event) {
          case START_ELEMENT -> start(xml);
          case END_ELEMENT -> {
            open.pop();
            end(xml.name());
          }
          case CHARACTERS -> {
            if (inText && !hidden) {
              flow.text(xml.text(), struck);
            }
          }
          default -> {}
        }
      }
    }
    return flow.document(SourceFormat.DOCX);
  }

  private void start(XmlPart xml) throws IOException {
    String name = xml.name();
    String parent = open.isEmpty() ? "" : open.peek();
    if (SKIPPED.contains(name) || (name.equals("del") && !parent.equals("trPr"))) {
      skip(xml);
      return;
    }
    open.push(name);
    switch (name) {
      case "tbl" -> flow.startTable();
      case "tr" -> flow.startRow();
      case "gridBefore" -> flow.skipColumns(number(xml, 0));
      case "del" -> flow.dropRow();
      case "tc" -> flow.startCell();
      case "gridSpan" -> flow.cellSpans(number(xml, 1));
      case "vMerge", "vmerge" -> flow.cellMerges("restart".equals(xml.attribute("val")));
      case "hMerge" -> flow.cellJoinsLeft(!"restart".equals(xml.attribute("val")));
      case "textDirection" -> flow.cellIsUpright(!xml.attribute("val", "").startsWith("lr"));
      case "p" -> flow.startParagraph();
      case "r" -> {
        inRun = true;
        struck = false;
        hidden = false;
      }
      case "strike", "dstrike" -> struck |= inRun && isOn(xml);
      case "vanish" -> hidden |= inRun && isOn(xml);
      // Drawings have a t of their own, which is text of a chart or a shape that is none of Word's.
      case "t" -> inText = isWord(xml);
      case "tab", "ptab" -> flow.text(inRun ? "\t" : "", false);
      case "br", "cr" -> flow.text(inRun && !hidden ? "\n" : "", false);
      case "noBreakHyphen" -> flow.text("-", struck);
      default -> {}
    }
  }

  private void end(String name) throws IOException {
    switch (name) {
      case "t" -> inText = false;
      case "r" -> inRun = false;
      case "p" -> flow.endParagraph();
      case "tc" -> flow.endCell();
      case "tr" -> flow.endRow();
      case "tbl" -> flow.endTable();
      default -> {}
    }
  }

  private static void skip(XmlPart xml) throws IOException {
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case START_ELEMENT -> depth++;
        case END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  private static boolean isWord(XmlPart xml) {
    String namespace = xml.namespace();
    return namespace.contains("wordprocessingml") || namespace.contains("wordml");
  }

  private static boolean isOn(XmlPart xml) {
    return !Set.of("0", "false", "off").contains(xml.attribute("val", "1"));
  }

  private static int number(XmlPart xml, int otherwise) {
    String value = xml.attribute("val", "");
    // 63 columns are the most that Word has.
    return value.matches("\\d{1,4}") ? Math.min(63, Integer.parseInt(value)) : otherwise;
  }
}
