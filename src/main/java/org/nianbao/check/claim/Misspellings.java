package org.nianbao.check.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fixed terms of the form as they are mistyped in real reports. A misspelling is listed only if it
 * is no part of any right word.
 */
final class Misspellings {
  private static final Map<String, String> RIGHT =
      Map.ofEntries(
          Map.entry("不子公开", "不予公开"),
          Map.entry("不于公开", "不予公开"),
          Map.entry("子以公开", "予以公开"),
          Map.entry("予已公开", "予以公开"),
          Map.entry("部份公开", "部分公开"),
          Map.entry("不子处理", "不予处理"),
          Map.entry("无法题供", "无法提供"),
          Map.entry("行政法复议", "行政复议"),
          Map.entry("行政复义", "行政复议"),
          Map.entry("行政复意", "行政复议"),
          Map.entry("行政诉颂", "行政诉讼"),
          Map.entry("行政讼诉", "行政诉讼"),
          Map.entry("本年废纸", "本年废止"),
          Map.entry("废纸件数", "废止件数"),
          Map.entry("法律行政止公开", "法律行政法规禁止公开"),
          Map.entry("规范性文建", "规范性文件"),
          Map.entry("规范行文件", "规范性文件"),
          Map.entry("行政事业型收费", "行政事业性收费"),
          Map.entry("信息公开条列", "信息公开条例"),
          Map.entry("依申清公开", "依申请公开"),
          Map.entry("政府信息公来", "政府信息公开"),
          Map.entry("存再的问题", "存在的问题"),
          Map.entry("仍托在", "仍存在"),
          Map.entry("还托在", "还存在"),
          Map.entry("托在的问题", "存在的问题"),
          Map.entry("托在的主要问题", "存在的主要问题"));

  /** 截止 2023年底: 截止 ends something, 截至 says up to when it was counted. */
  private static final Pattern UNTIL =
      Pattern.compile("截止[到至]?(?=20\\d\\d年|\\d{1,2}月|[本上去]年|年[底末]|目前|报告期)");

  private Misspellings() {}

  static List<Misspelling> read(NormalizedText prose) {
    List<Misspelling> found = new ArrayList<>();
    RIGHT.forEach(
        (wrong, right) -> {
          int at = prose.text().indexOf(wrong);
          if (at >= 0) {
            found.add(new Misspelling(prose.span(at, at + wrong.length()), right, false));
          }
        });
    Matcher until = UNTIL.matcher(prose.text());
    while (until.find()) {
      found.add(new Misspelling(prose.span(until.start(), until.end()), "截至", true));
    }
    found.sort(Comparator.comparingInt(m -> m.span().from()));
    return found;
  }
}
