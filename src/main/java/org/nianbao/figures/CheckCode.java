package org.nianbao.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.form.CellId;
import org.nianbao.report.Entry;
import org.nianbao.report.Reading;
import org.nianbao.report.Report;
import org.nianbao.text.CrockfordBase32;
import org.nianbao.text.Sha256;

/**
 * The 校验码 by which paper, PDF and draft are matched: the first 40 bits of a SHA-256 over edition,
 * year and the value of every cell, in Crockford base 32.
 */
public final class CheckCode {
  private CheckCode() {}

  /** The code of a report, {@code XXXX-XXXX}. */
  public static String of(Report report, Figures figures) {
    byte[] digest = Sha256.digest(content(report, figures));
    long bits = 0;
    for (int i = 0; i < 5; i++) {
      bits = bits << 8 | (digest[i] & 0xFF);
    }
    return new StringBuilder(CrockfordBase32.encode(bits, 8)).insert(4, '-').toString();
  }

  private static String content(Report report, Figures figures) {
    Map<CellId, String> values = new TreeMap<>();
    report.edition().cells().forEach(cell -> add(values, report, figures, cell));
    StringBuilder content = new StringBuilder(4096);
    content.append(report.edition().id()).append('\n').append(report.year()).append('\n');
    values.forEach((cell, value) -> content.append(cell).append('=').append(value).append('\n'));
    return content.toString();
  }

  private static void add(Map<CellId, String> values, Report report, Figures figures, CellId cell) {
    Entry entry = report.entries().get(cell);
    if (entry != null && entry.reading() instanceof Reading.NotApplicable) {
      values.put(cell, "/");
    } else {
      figures.value(cell).ifPresent(value -> values.put(cell, plain(value)));
    }
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
