package org.nianbao.export.docx;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The words of a part, whoever wrote it: programs cut runs as they like, never paragraphs. */
final class DocxText {
  private DocxText() {}

  /** The text of each paragraph that has some, those in cells as well. */
  static List<String> paragraphs(byte @Nullable [] document) throws XMLStreamException {
    List<String> paragraphs = new ArrayList<>();
    if (document == null) {
      return paragraphs;
    }
    StringBuilder text = new StringBuilder();
    boolean inText = false;
    XMLStreamReader xml = open(document);
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.CHARACTERS && inText) {
        text.append(xml.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT && isWord(xml)) {
        inText = xml.getLocalName().equals("t");
        if (xml.getLocalName().equals("br")) {
          text.append('\n');
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && isWord(xml)) {
        inText = false;
        if (xml.getLocalName().equals("p") && !text.toString().isBlank()) {
          paragraphs.add(text.toString().strip());
        }
        if (xml.getLocalName().equals("p")) {
          text.setLength(0);
        }
      }
    }
    return paragraphs;
  }

  /** The draft in a custom part, as it is written there; empty if it is a part of someone else. */
  static Optional<String> carried(byte[] part) throws XMLStreamException {
    XMLStreamReader xml = open(part);
    xml.nextTag();
    boolean ours =
        xml.getLocalName().equals(CarriedPart.ELEMENT)
            && CarriedPart.NAMESPACE.equals(xml.getNamespaceURI());
    return ours ? Optional.of(xml.getElementText()) : Optional.empty();
  }

  private static boolean isWord(XMLStreamReader xml) {
    return DocxExporter.WORD.equals(xml.getNamespaceURI());
  }

  private static XMLStreamReader open(byte[] part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(new ByteArrayInputStream(part));
  }
}
