package org.nianbao.check.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.check.TestReports;
import org.nianbao.check.locate.Diagnosis;
import org.nianbao.check.locate.ErrorLocalizer;
import org.nianbao.check.locate.Explanation;
import org.nianbao.check.locate.Explanation.Mend;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.EditionReader;
import org.nianbao.form.TestEditions;
import org.nianbao.report.Edit;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;

/** Small tables and filled ones for tests of the sums. */
final class SmallTables {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SmallTables() {}

  static Report put(Report report, CellId cell, String text, Origin origin) {
    return Edit.Cells.of(cell, report.read(cell, text, origin)).applyTo(report);
  }

  /** What the broken sums of a report are put down to. */
  static List<Diagnosis<CellId>> verdicts(Report report) {
    return report.edition().tables().stream()
        .flatMap(table -> ErrorLocalizer.diagnose(FigureTables.of(report, table)).stream())
        .toList();
  }

  /** An explanation in short: {@code value a=1 b=2}, with the columns of a table of one row. */
  static String shortly(Explanation<CellId> explanation) {
    return explanation.operation().word()
        + " "
        + explanation.mends().stream()
            .map(m -> m.cell().column() + "=" + m.value().toPlainString())
            .collect(Collectors.joining(" "))
        + (explanation.certain() ? " !" : "");
  }

  /**
   * A table of one row, {@code t/r}.
   *
   * @param columns names of counts; with {@code ±} before it one may be negative
   * @param sums such as {@code a+b=c}, where c is a total, or {@code a-b=c}, a balance
   */
  static Edition row(String columns, String... sums) {
    String heads =
        List.of(columns.split(" ", -1)).stream()
            .map(
                c ->
                    "{'id':'%s','title':'%s','number':'%s'}"
                        .formatted(
                            c.replace("±", ""),
                            c.replace("±", ""),
                            c.startsWith("±") ? "signed" : "count"))
            .collect(Collectors.joining(","));
    String equations =
        List.of(sums).stream().map(SmallTables::sum).collect(Collectors.joining(","));
    return edition(
        "{'id':'t','columns':[%s],'rows':[{'id':'r','title':''}],'equations':[%s]}"
            .formatted(heads, equations));
  }

  private static String sum(String sum) {
    String[] sides = sum.split("=", -1);
    return sum.contains("-")
        ? "{'rule':'SUM','each':'row','left':['%s'],'right':['%s','%s']}"
            .formatted(sides[0].split("-", -1)[0], sides[0].split("-", -1)[1], sides[1])
        : "{'rule':'SUM','each':'row','total':'%s','parts':['%s']}"
            .formatted(sides[1], sides[0].replace("+", "','"));
  }

  /** An edition of one table, its JSON with single quotes. */
  static Edition edition(String table) {
    String json =
        ("{'id':'test','name':'n','notice':{'number':'d','title':'t'},'years':{},'none':"
                + TestEditions.none()
                + ",'sections':[{'id':'s','title':'S',"
                + "'guidance':'g','tables':['t']}],'tables':["
                + table
                + "]}")
            .replace('\'', '"');
    try {
      return new EditionReader()
          .read("test", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A report on a table of one row: {@code a=1 b=2}; what is not named is blank. */
  static Report filled(Edition edition, String figures) {
    Report report = Report.blank(edition, "某局", 2023);
    for (String figure : figures.split(" ", -1)) {
      String[] parts = figure.split("=", -1);
      report = TestReports.put(report, "t/r/" + parts[0], parts[1]);
    }
    return report;
  }

  /** The report with an explanation taken as true. */
  static Report mended(Report report, Explanation<CellId> explanation) {
    Report mended = report;
    for (Mend<CellId> mend : explanation.mends()) {
      mended = TestReports.put(mended, mend.cell().toString(), mend.value().toPlainString());
    }
    return mended;
  }

  static JsonNode json(String name) {
    try {
      return JSON.readTree(TestReports.bytes("/org/nianbao/" + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
