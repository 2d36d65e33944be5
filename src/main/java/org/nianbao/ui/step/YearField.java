package org.nianbao.ui.step;

import java.text.Normalizer;
import java.util.Optional;

/** A report year as typed: four digits, full-width too, 年 or not. */
public final class YearField {
  private YearField() {}

  /** The year; empty if it is none between 2008, when the 条例 came into force, and 2099. */
  public static Optional<Integer> read(String typed) {
    String text =
        Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replaceFirst("年度?$", "");
    if (!text.matches("20\\d\\d")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text);
    return year < 2008 ? Optional.empty() : Optional.of(year);
  }
}
