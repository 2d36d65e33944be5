package org.nianbao.export.docx;

import org.nianbao.export.xml.XmlWriter;

/**
 * What stands above and below the text of each page, by the ids of its parts.
 *
 * @param oddHeader empty where there is none
 * @param evenHeader empty where there is none
 */
record SectionMarks(String oddHeader, String evenHeader, String oddFooter, String evenFooter) {

  /** Writes the references, headers first as the schema wants them. */
  void write(XmlWriter xml) {
    reference(xml, "w:headerReference", "default", oddHeader);
    reference(xml, "w:headerReference", "even", evenHeader);
    reference(xml, "w:footerReference", "default", oddFooter);
    reference(xml, "w:footerReference", "even", evenFooter);
  }

  private static void reference(XmlWriter xml, String name, String pages, String id) {
    if (!id.isEmpty()) {
      xml.empty(name, "w:type", pages, "r:id", id);
    }
  }
}
