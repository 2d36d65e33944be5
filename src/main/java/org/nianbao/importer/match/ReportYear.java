package org.nianbao.importer.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.form.Edition;
import org.nianbao.form.YearRange;

/** The report year where the title does not say it. */
record ReportYear(List<SourceLine> lines, String fileName) {
  /** The period that the figures are counted in. */
  private static final Pattern PERIOD = Pattern.compile("(20\\d{2})年1月1日");

  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");
  private static final Pattern IN_NAME = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

  /** The year; 0 if nothing says it. */
  int year() {
    for (SourceLine line : lines) {
      Matcher period = PERIOD.matcher(CellText.plain(line.text()));
      if (line.isText() && period.find()) {
        return Integer.parseInt(period.group(1));
      }
    }
    Matcher name = IN_NAME.matcher(fileName);
    return name.find() ? Integer.parseInt(name.group(1)) : mostNamed();
  }

  private int mostNamed() {
    Map<Integer, Integer> counts = new HashMap<>();
    for (SourceLine line : lines) {
      Matcher year = YEAR.matcher(CellText.plain(line.text()));
      while (line.isText() && year.find()) {
        counts.merge(Integer.parseInt(year.group(1)), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** The year; if nothing says it, the first or the last that the edition is offered for. */
  int orOf(Edition edition) {
    int year = year();
    YearRange years = edition.defaultYears().isEmpty() ? edition.years() : edition.defaultYears();
    return year > 0 ? year : years.from() > 0 ? years.from() : years.to();
  }
}
