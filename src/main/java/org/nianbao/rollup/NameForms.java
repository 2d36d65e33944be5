package org.nianbao.rollup;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A body's name as it is compared with others: the same body is written in many ways. */
record NameForms(String exact, String core, String stem) {
  private static final Pattern REGION = Pattern.compile("(?<=\\p{IsHan}{2})(?:省|市(?!场)|县|区|旗|州|盟)");
  private static final Pattern LEADING_LEVEL = Pattern.compile("^[省市县区旗州盟](?!场)(?=\\p{IsHan}{2})");
  private static final Pattern GOVERNMENT = Pattern.compile("(?:人民政府|政府)(?=办公[厅室]$|$)");
  private static final Pattern KIND =
      Pattern.compile("(?:管理委员会|委员会|管委会|办事处|办公室|办公厅|中心|局|委|办|厅|室)$");

  /** What names of files have beside the body's. */
  private static final Pattern BESIDE =
      Pattern.compile("[0-9]+年?度?|政府信息公开|工作|年度|年报|报告|[(\\[【].*?[)\\]】]|[-_—.,、]|定稿|终稿|最终|修改|盖章");

  /** What is left of a file's name, as {@link #exact} gives it, when it is read as a body's. */
  static String ofFile(String name) {
    return BESIDE.matcher(name).replaceAll("");
  }

  static NameForms of(String name) {
    String exact = exact(name);
    String core = REGION.matcher(exact).replaceAll("");
    core = LEADING_LEVEL.matcher(core).replaceFirst("");
    core = GOVERNMENT.matcher(core).replaceFirst("");
    Matcher kind = KIND.matcher(core);
    String stem = kind.find() && kind.start() > 1 ? core.substring(0, kind.start()) : core;
    return new NameForms(exact, core, stem);
  }

  /** Without blanks, and with one form for each sign: no two bodies differ in these. */
  static String exact(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Cf}·•]", "")
        .toLowerCase(Locale.ROOT);
  }
}
