package org.nianbao.bench.window;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is measured, with its goal; a figure is handed from process to process as a line. */
enum Series {
  STARTED("process start to first window drawn, ms", ""),
  FIELD("first window drawn to a key seen in its first field, ms", ""),
  USABLE("process start to a key seen in the first field, ms", ""),
  MATRIX_FIRST("25 x 7 matrix, first time in a process, ms", ""),
  MATRIX("25 x 7 matrix shown after that, ms", "under 300"),
  COMMIT("a cell committed: checked, laid out, drawn, ms of work", "10 / 16"),
  COMMIT_DONE("  of this: read, checked, given to the cells, ms", ""),
  COMMIT_LAID_OUT("  of this: styled and laid out, ms", ""),
  COMMIT_DRAWN("  of this: drawn, ms", ""),
  COMMIT_AFTER("  and what follows from it, such as the steps' marks, ms", ""),
  COMMIT_SEEN("all of it with the wait for the next frame, ms", ""),
  COMMIT_WRONG("a cell committed while most sums are broken, ms of work", "16 / 24"),
  COMMIT_WRONG_DONE("  of this: read, checked, given to the cells, ms", ""),
  COMMIT_WRONG_LAID_OUT("  of this: styled and laid out, ms", ""),
  COMMIT_WRONG_DRAWN("  of this: drawn, ms", ""),
  COMMIT_WRONG_AFTER("  and what follows from it, such as the list, ms", ""),
  ARROW("an arrow key: laid out, drawn, ms of work", ""),
  WHOLE("175 cells at once: checked, laid out, drawn, ms of work", ""),
  HEAP_BEFORE("heap in use after opening a report, MB", ""),
  HEAP_AFTER("heap in use after 10,000 edits, MB", "");

  private static final String MARK = "MEASURED";

  private final String title;
  private final String goal;

  Series(String title, String goal) {
    this.title = title;
    this.goal = goal;
  }

  void tell(double value) {
    System.out.println(String.join("\t", MARK, name(), Double.toString(value)));
  }

  /** Its figures among what processes have told. */
  double[] told(List<String> lines) {
    String start = String.join("\t", MARK, name(), "");
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .mapToDouble(line -> Double.parseDouble(line.substring(start.length())))
        .sorted()
        .toArray();
  }

  static String head() {
    return String.format(
        Locale.ROOT,
        "%-58s %5s %8s %8s %8s  %s",
        "",
        "times",
        "median",
        "19 in 20",
        "worst",
        "goal");
  }

  String row(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int count = sorted.length;
    return String.format(
        Locale.ROOT,
        "%-58s %5d %8.1f %8.1f %8.1f  %s",
        title,
        count,
        sorted[count / 2],
        sorted[(int) Math.ceil(0.95 * count) - 1],
        sorted[count - 1],
        goal);
  }
}
