package org.nianbao.export.opc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.nianbao.export.xml.XmlWriter;

/** A package of parts. The same parts in the same order give the same bytes. */
public final class OpcPackage {
  /** Namespace of the relationships that office documents have. */
  public static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String CORE_PROPERTIES = PACKAGE + "relationships/metadata/core-properties";
  private static final String CORE_TYPE =
      "application/vnd.openxmlformats-package.core-properties+xml";

  /**
   * No clock has a say. Nor has the time zone: for the very first moment that a zip can name, 1
   * January 1980, Java would write a second time that depends on it.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, List<Relationship>> relationships = new LinkedHashMap<>();

  private record Relationship(String id, String type, String target) {}

  /**
   * Adds a part.
   *
   * @param name without a slash at its start: word/document.xml
   * @param type its content type; empty for plain XML
   */
  public void add(String name, String type, XmlWriter content) {
    parts.put(name, content.written());
    if (!type.isEmpty()) {
      types.put(name, type);
    }
  }

  /**
   * Relates a part to another.
   *
   * @param source the part's name; empty for the package itself
   * @param type the last word of an office relationship's name, or a whole name
   * @param target seen from the source
   * @return the id of the relationship in that part
   */
  public String relate(String source, String type, String target) {
    List<Relationship> all = relationships.computeIfAbsent(source, s -> new ArrayList<>());
    String id = "rId" + (all.size() + 1);
    String name = type.contains("/") ? type : RELATIONSHIPS + "/" + type;
    all.add(new Relationship(id, name, target));
    return id;
  }

  /** Says who made the document, of what, and when; the clock is never asked. */
  public void describe(
      String title, String author, String subject, String keywords, OffsetDateTime date) {
    String time =
        DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                date.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS))
            + "Z";
    XmlWriter core =
        XmlWriter.xml()
            .open(
                "cp:coreProperties",
                "xmlns:cp",
                PACKAGE + "metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance")
            .element("dc:title", title)
            .element("dc:subject", subject)
            .element("dc:creator", author)
            .element("cp:keywords", keywords)
            .element("dcterms:created", time, "xsi:type", "dcterms:W3CDTF")
            .element("dcterms:modified", time, "xsi:type", "dcterms:W3CDTF")
            .close();
    add("docProps/core.xml", CORE_TYPE, core);
    relate("", CORE_PROPERTIES, "docProps/core.xml");
  }

  /** The whole package, its list of types first, as office programs write it. */
  public byte[] bytes() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", contentTypes().written());
    relationships.forEach((source, list) -> all.put(nameFor(source), list(list).written()));
    all.putAll(parts);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      // Memory does not fail so.
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** word/document.xml has its relationships in word/_rels/document.xml.rels. */
  private static String nameFor(String source) {
    int slash = source.lastIndexOf('/') + 1;
    return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
  }

  private static XmlWriter list(List<Relationship> list) {
    XmlWriter xml = XmlWriter.xml().open("Relationships", "xmlns", PACKAGE + "relationships");
    for (Relationship one : list) {
      xml.empty("Relationship", "Id", one.id, "Type", one.type, "Target", one.target);
    }
    return xml.close();
  }

  private XmlWriter contentTypes() {
    XmlWriter xml = XmlWriter.xml().open("Types", "xmlns", PACKAGE + "content-types");
    xml.empty(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    types.forEach(
        (name, type) -> xml.empty("Override", "PartName", "/" + name, "ContentType", type));
    return xml.close();
  }
}
