package org.nianbao.export.opc;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.officeDocument.x2006.customXml.DatastoreItemDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.openxmlformats.schemas.xpackage.x2006.relationships.RelationshipsDocument;

/** The parts of an office file, and what is wrong with them by the schemas of ECMA-376. */
public final class OoxmlParts {
  private static final Pattern OVERRIDE =
      Pattern.compile(
          "<Override PartName=\"/([^\"]+)\""
              + " ContentType=\"application/vnd\\.openxmlformats-(?:officedocument\\.|package\\.)([\\w.-]+)\\+xml\"/>");
  private static final Pattern TARGET = Pattern.compile("Target=\"([^\"]+)\"");

  private final Map<String, String> parts = new LinkedHashMap<>();

  private OoxmlParts() {}

  public OoxmlParts(byte[] file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  public String part(String name) {
    return parts.getOrDefault(name, "");
  }

  public List<String> names() {
    return List.copyOf(parts.keySet());
  }

  /** The same file with other words in all its parts, for faults made on purpose. */
  public OoxmlParts with(String words, String others) {
    OoxmlParts changed = new OoxmlParts();
    parts.forEach((name, part) -> changed.parts.put(name, part.replace(words, others)));
    return changed;
  }

  /**
   * All that is wrong, part by part. The list of types and the properties have no schema here: they
   * must be well-formed, and what they and the relationships name must be there.
   */
  public List<String> faults() throws XmlException {
    List<String> faults = new ArrayList<>();
    Map<String, String> types =
        OVERRIDE
            .matcher(part("[Content_Types].xml"))
            .results()
            .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
    types.keySet().stream()
        .filter(name -> !parts.containsKey(name))
        .forEach(name -> faults.add("no part " + name));
    for (Map.Entry<String, String> part : parts.entrySet()) {
      String name = part.getKey();
      if (name.endsWith(".rels")) {
        targets(name, part.getValue()).stream()
            .filter(target -> !parts.containsKey(target))
            .forEach(target -> faults.add(name + " leads to no " + target));
      }
      List<XmlError> errors = new ArrayList<>();
      if (hasSchema(name)) {
        read(name, types.getOrDefault(name, ""), part.getValue())
            .validate(new XmlOptions().setErrorListener(errors));
      } else {
        assertNotNull(XmlObject.Factory.parse(part.getValue()), name);
      }
      errors.forEach(error -> faults.add(name + ": " + error.getMessage()));
    }
    return faults;
  }

  private static boolean hasSchema(String name) {
    return !name.equals("[Content_Types].xml")
        && !name.equals("docProps/core.xml")
        && !name.equals("customXml/item1.xml");
  }

  private static List<String> targets(String relationships, String xml) {
    String folder = relationships.substring(0, relationships.indexOf("_rels/"));
    return TARGET
        .matcher(xml)
        .results()
        .map((MatchResult match) -> match.group(1))
        .map(t -> t.startsWith("../") ? t.substring(3) : folder + t)
        .toList();
  }

  private static XmlObject read(String name, String type, String xml) throws XmlException {
    if (name.endsWith(".rels")) {
      return RelationshipsDocument.Factory.parse(xml);
    }
    return switch (type) {
      case "wordprocessingml.document.main" -> DocumentDocument.Factory.parse(xml);
      case "wordprocessingml.styles" -> StylesDocument.Factory.parse(xml);
      case "wordprocessingml.settings" -> SettingsDocument.Factory.parse(xml);
      case "wordprocessingml.header" -> HdrDocument.Factory.parse(xml);
      case "wordprocessingml.footer" -> FtrDocument.Factory.parse(xml);
      case "spreadsheetml.sheet.main" -> WorkbookDocument.Factory.parse(xml);
      case "spreadsheetml.worksheet" -> WorksheetDocument.Factory.parse(xml);
      case "spreadsheetml.styles" -> StyleSheetDocument.Factory.parse(xml);
      case "customXmlProperties" -> DatastoreItemDocument.Factory.parse(xml);
      default -> throw new IllegalArgumentException("No schema for " + name + ", " + type);
    };
  }
}
