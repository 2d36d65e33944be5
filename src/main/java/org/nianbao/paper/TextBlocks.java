package org.nianbao.paper;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.paper.TextBlock.Heading;
import org.nianbao.paper.TextBlock.Passage;

/** Cuts a section's text into paragraphs and tells headings from running text. */
public final class TextBlocks {
  private static final Pattern NUMBERED = Pattern.compile("^[（(][一二三四五六七八九十]{1,3}[）)]");
  private static final Pattern LEAD_IN =
      Pattern.compile("^[（(][一二三四五六七八九十]{1,3}[）)][^。：:；;，,！？!?]{1,30}[。：:]");

  /** A heading is one line: 28 characters less the indent. */
  private static final int HEADING_LENGTH = 26;

  private static final Pattern SENTENCE_MARK = Pattern.compile("[。；;！!？?：:，,]$");

  private TextBlocks() {}

  /** The paragraphs of a text; blank ones are left out. */
  public static List<TextBlock> of(String text) {
    return paragraphs(text).map(TextBlocks::block).toList();
  }

  /** The same where no headings can stand, as before the first section. */
  public static List<TextBlock> withoutHeadings(String text) {
    return paragraphs(text).<TextBlock>map(TextBlocks::passage).toList();
  }

  private static Stream<String> paragraphs(String text) {
    return text.lines().map(PrintableText::of).map(String::strip).filter(line -> !line.isEmpty());
  }

  private static TextBlock block(String line) {
    boolean oneLine = line.codePointCount(0, line.length()) <= HEADING_LENGTH;
    if (NUMBERED.matcher(line).find()
        && oneLine
        && (!SENTENCE_MARK.matcher(line).find() || isLeadInAlone(line))) {
      return new Heading(line);
    }
    return passage(line);
  }

  /** （三）政府信息管理情况。 with its text in the next paragraph. */
  private static boolean isLeadInAlone(String line) {
    Matcher leadIn = LEAD_IN.matcher(line);
    return leadIn.find() && leadIn.end() == line.length();
  }

  private static Passage passage(String line) {
    Matcher leadIn = LEAD_IN.matcher(line);
    return leadIn.find()
        ? new Passage(leadIn.group(), line.substring(leadIn.end()))
        : new Passage("", line);
  }
}
