package org.nianbao.export.docx;

import java.util.Base64;
import java.util.Locale;
import org.nianbao.export.opc.OpcPackage;
import org.nianbao.export.xml.XmlWriter;
import org.nianbao.text.Sha256;

/**
 * The draft inside a Word document, as a custom XML part: programs that edit the document keep it,
 * and nobody sees it. Base64, so that its bytes come out as they went in.
 */
final class CarriedPart {
  static final String NAMESPACE = "urn:nianbao:draft";
  static final String ELEMENT = "draft";

  private static final String PROPERTIES =
      "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

  private final byte[] draft;

  CarriedPart(byte[] draft) {
    this.draft = draft;
  }

  void addTo(OpcPackage file, String document) {
    XmlWriter item =
        XmlWriter.xml()
            .element(ELEMENT, Base64.getEncoder().encodeToString(draft), "xmlns", NAMESPACE);
    file.add("customXml/item1.xml", "", item);
    file.relate(document, "customXml", "../customXml/item1.xml");
    XmlWriter properties =
        XmlWriter.xml()
            .open("ds:datastoreItem", "ds:itemID", id(), "xmlns:ds", PROPERTIES)
            .open("ds:schemaRefs")
            .empty("ds:schemaRef", "ds:uri", NAMESPACE)
            .close()
            .close();
    file.add(
        "customXml/itemProps1.xml",
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
        properties);
    file.relate("customXml/item1.xml", "customXmlProps", "itemProps1.xml");
  }

  /** A GUID as Word wants one; of the draft's bytes, so that it is the same each time. */
  private String id() {
    String hex = Sha256.hex(draft).toUpperCase(Locale.ROOT);
    return String.format(
        "{%s-%s-%s-%s-%s}",
        hex.substring(0, 8),
        hex.substring(8, 12),
        hex.substring(12, 16),
        hex.substring(16, 20),
        hex.substring(20, 32));
  }
}
