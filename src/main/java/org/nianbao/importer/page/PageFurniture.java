package org.nianbao.importer.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands on pages beside the text: page numbers, and words that every page repeats. */
final class PageFurniture {
  /** The parts of a page, at its upper and lower end, where such things stand. */
  private static final double HEAD = 0.12;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-—–－─·~\\s]*(?:第\\s*)?\\d{1,3}\\s*(?:页)?\\s*(?:[/／，,共]?\\s*共?\\s*\\d{1,3}\\s*页?)?[-—–－─·~\\s]*");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Set<String> repeated = new HashSet<>();

  PageFurniture(List<PageContent> pages) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (PageContent page : pages) {
      for (TextLine line : page.lines()) {
        if (isAtEnd(line, page)) {
          seen.computeIfAbsent(key(line, page), key -> new HashSet<>()).add(page.number());
        }
      }
    }
    seen.forEach(
        (key, on) -> {
          if (on.size() > 1 && on.size() * 2 >= pages.size()) {
            repeated.add(key);
          }
        });
  }

  ParagraphKind kind(TextLine line, PageContent page) {
    if (!isAtEnd(line, page)) {
      return ParagraphKind.BODY;
    }
    if (NUMBER.matcher(line.text()).matches()) {
      return ParagraphKind.PAGE_NUMBER;
    }
    return repeated.contains(key(line, page)) ? ParagraphKind.RUNNING_HEAD : ParagraphKind.BODY;
  }

  private static boolean isAtEnd(TextLine line, PageContent page) {
    double height = page.frame().height();
    return line.bottom() < HEAD * height || line.top() > (1 - HEAD) * height;
  }

  /**
   * The same words, whatever the number of the page in them, at the same height; in whatever order,
   * since left and right pages mirror each other.
   */
  private static String key(TextLine line, PageContent page) {
    String[] parts = DIGITS.matcher(line.text()).replaceAll("0").strip().split("\\s+", -1);
    Arrays.sort(parts);
    String words = String.join(" ", parts);
    return words + " " + Math.round((line.baseline() / page.frame().height()) * 50);
  }
}
