package org.nianbao.importer.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.nianbao.importer.page.UnreadableFileException.UnreadableReason;

/**
 * One part of an office file, event by event. Document types, entities and references to the
 * outside end the reading: no office program writes them.
 */
final class XmlPart implements AutoCloseable {
  private final XMLStreamReader xml;
  private final FileReading reading;
  private int depth;

  XmlPart(byte[] part, FileReading reading) throws IOException {
    this.reading = reading;
    try {
      xml = factory().createXMLStreamReader(new ByteArrayInputStream(part));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** The JDK's own parser, whatever is on the class path, with its limits set and not left. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty("jdk.xml.entityExpansionLimit", "1");
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "1");
    factory.setProperty("jdk.xml.maxParameterEntitySizeLimit", "1");
    // Counted here, so that the reason is known; newer Java has a limit of its own.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setProperty("jdk.xml.elementAttributeLimit", "500");
    factory.setProperty("jdk.xml.maxXMLNameLimit", "500");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("refers to " + systemId);
        });
    return factory;
  }

  /**
   * The next start, end or text.
   *
   * @return one of {@link XMLStreamConstants}; END_DOCUMENT at the end
   */
  int next() throws IOException {
    try {
      reading.goOn();
      int event = xml.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new UnreadableFileException(UnreadableReason.DOCUMENT_TYPE);
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        reading.depth(++depth);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      return event;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  String name() {
    return xml.getLocalName();
  }

  String namespace() {
    String uri = xml.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  /** An attribute of any namespace, by its local name. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  String attribute(String name, String otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : value;
  }

  String text() {
    return xml.getText();
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
