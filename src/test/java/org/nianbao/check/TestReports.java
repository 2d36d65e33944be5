package org.nianbao.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;

/** The real reports, and tables of test data. */
public final class TestReports {
  private TestReports() {}

  public static Report report(String id) {
    try {
      return TestDrafts.READER
          .read(bytes("/org/nianbao/reports/" + id + ".nianbao"))
          .draft()
          .report();
    } catch (DraftException e) {
      throw new IllegalStateException(id, e);
    }
  }

  /** Only its tables. */
  static Report withoutTexts(String id) {
    Report report = report(id);
    for (String section : List.copyOf(report.texts().keySet())) {
      report = new Edit.TextEdit(section, "").applyTo(report);
    }
    return report;
  }

  public static Report put(Report report, String cell, String text) {
    CellId id = CellId.parse(cell);
    return Edit.Cells.of(id, report.read(id, text, Origin.TYPED)).applyTo(report);
  }

  /** The rows of a tab-separated file; {@code \n} in a field is a line feed. */
  static Stream<List<String>> table(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> List.of(line.replace("\\n", "\n").split("\t", -1)));
  }

  public static byte[] bytes(String file) {
    try (InputStream in = TestReports.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("No such file: " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
