package org.nianbao.check.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the official notices that lay down the form, as the text cites it.
 *
 * @param document its number: 国办公开办函〔2021〕30号
 * @param title the year whose notice is named by its title before the number; 0 if none is
 * @param isSquare whether the year stands in [ ]
 */
record Citation(TextSpan span, String document, int title, boolean isSquare) {
  private static final Pattern NOTICE =
      Pattern.compile("(?:《?([^《》。，]*)》?（)?国办公开办函([〔（])(2019|2021)[〕）](60|30)号");

  /** The title of the notice of 2019, and of that of 2021, as far as they differ. */
  private static final String TITLE_2019 = "年度报告有关事项的通知";

  private static final String TITLE_2021 = "年度报告格式";

  static List<Citation> read(NormalizedText prose) {
    if (!prose.text().contains("国办公开办函")) {
      return List.of();
    }
    List<Citation> found = new ArrayList<>();
    Matcher matcher = NOTICE.matcher(prose.text());
    while (matcher.find()) {
      String before =
          prose.text().substring(Math.max(0, matcher.start() - LONGEST_TITLE), matcher.start(3));
      int number = before.lastIndexOf("国办公开办函") + Math.max(0, matcher.start() - LONGEST_TITLE);
      TextSpan span = prose.span(number, matcher.end());
      found.add(
          new Citation(
              span,
              "国办公开办函〔" + matcher.group(3) + "〕" + matcher.group(4) + "号",
              title(prose.text(), number),
              span.text().contains("[") || span.text().contains("［")));
    }
    return found;
  }

  /** The titles of the notices on yearly reports are shorter. */
  private static final int LONGEST_TITLE = 60;

  /** By the title that stands directly before the number, in its bracket or not. */
  private static int title(String text, int number) {
    int close = text.lastIndexOf('》', number);
    if (close < 0 || number - close > 2) {
      return 0;
    }
    String title = text.substring(Math.max(0, close - LONGEST_TITLE), close);
    int of2019 = title.lastIndexOf(TITLE_2019);
    int of2021 = title.lastIndexOf(TITLE_2021);
    return of2019 > of2021 ? 2019 : of2021 >= 0 ? 2021 : 0;
  }

  /** Whether the title of one notice stands with the number of the other. */
  boolean isMixed() {
    return title != 0 && !document.contains(Integer.toString(title));
  }
}
