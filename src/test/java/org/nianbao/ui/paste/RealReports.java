package org.nianbao.ui.paste;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.EditionReader;
import org.nianbao.form.Section;
import org.nianbao.form.Table;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;

/** The figures of real reports, for tests of the grid. */
public final class RealReports {
  private RealReports() {}

  public static Report blank(String edition) {
    return Report.blank(edition(edition), "某局", 2022);
  }

  public static Edition edition(String id) {
    return EditionReader.builtIn().byId(id.startsWith("2021-") ? "2021" : id).orElseThrow();
  }

  /** A report of the test data, by its number. */
  public static Report read(String number) {
    try (InputStream in =
        RealReports.class.getResourceAsStream("/org/nianbao/reports/" + number + ".nianbao")) {
      JsonNode draft = new ObjectMapper().readTree(in);
      Report blank = blank(draft.get("edition").asText());
      Map<CellId, Entry> entries = new LinkedHashMap<>();
      draft
          .get("report")
          .get("cells")
          .properties()
          .forEach(
              f -> {
                JsonNode value = f.getValue();
                String text = value.isObject() ? value.get("text").asText() : value.asText();
                CellId cell = CellId.parse(f.getKey());
                entries.put(cell, blank.read(cell, text, Origin.TYPED));
              });
      return new Edit.Cells(entries).applyTo(blank);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<Table> tables(Report report, String section) {
    return ((Section.Tables) report.edition().section(section).orElseThrow()).tables();
  }
}
