package org.nianbao.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.TestDrafts;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** The real reports, and tables of test data. */
public final class TestReports {
  private static final String NARRATIVES = "/org/nianbao/words/narratives.tsv";

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
  public static Report withoutTexts(String id) {
    Report report = report(id);
    for (String section : List.copyOf(report.texts().keySet())) {
      report = new Edit.TextEdit(section, "").applyTo(report);
    }
    return report;
  }

  /** What a rule is asked with. */
  public static CheckContext exam(Report report) {
    return CheckContext.of(report, Figures.of(report), Messages.load());
  }

  /** The reports that have texts to go with them. */
  public static Stream<String> narratives() {
    return table(NARRATIVES).map(List::getFirst).distinct();
  }

  /** With the texts that are written for it. */
  public static Report withNarrative(String id) {
    Report report = report(id);
    for (List<String> row : table(NARRATIVES).toList()) {
      if (row.get(0).equals(id) && row.get(2).equals("仿写")) {
        report = new Edit.TextEdit(row.get(1), row.get(3)).applyTo(report);
      }
    }
    return report;
  }

  public static Report put(Report report, String cell, String text) {
    CellId id = CellId.parse(cell);
    return Edit.Cells.of(id, report.read(id, text, Origin.TYPED)).applyTo(report);
  }

  /** The rows of a tab-separated file; {@code \n} in a field is a line feed. */
  public static Stream<List<String>> table(String file) {
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
