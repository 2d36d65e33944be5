package org.nianbao.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the official notices that lay down the form, as the text cites it.
 *
 * @param document its number: 国办公开办函〔2021〕30号
 */
public record Citation(Passage passage, String document) {
  private static final Pattern NOTICE = Pattern.compile("国办公开办函[〔（](2019|2021)[〕）](60|30)号");

  static List<Citation> read(Prose prose) {
    if (!prose.text().contains("国办公开办函")) {
      return List.of();
    }
    List<Citation> found = new ArrayList<>();
    Matcher matcher = NOTICE.matcher(prose.text());
    while (matcher.find()) {
      found.add(
          new Citation(
              prose.passage(matcher.start(), matcher.end()),
              "国办公开办函〔" + matcher.group(1) + "〕" + matcher.group(2) + "号"));
    }
    return found;
  }
}
