package org.nianbao.ui.paste;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Head;
import org.nianbao.form.Section;
import org.nianbao.form.Table;

/**
 * Tells at a glance whether what was copied is a page of a report, so that the importer is asked
 * and not the cell that has the focus. Only looks for the form's words; reads no table.
 */
public final class CopiedPage {
  /** Fewer headings of sections are a section that someone copied. */
  private static final int LEAST_HEADINGS = 3;

  /** Fewer of the form's words are a text that speaks of them. */
  private static final int LEAST_LABELS = 3;

  /** No report is longer; whatever else is on the clipboard must not hold up a key. */
  private static final int MOST_LETTERS = 200_000;

  /** A text without a table's marks has to have many of its rows. */
  private static final int LEAST_ROWS = 10;

  /** Shorter heads, as 其他 and 总计, stand in any table. */
  private static final int LEAST_LETTERS = 5;

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
  private static final Pattern NUMBER =
      Pattern.compile("^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+[.、．])");

  private final Set<String> headings = new HashSet<>();
  private final Set<String> labels = new HashSet<>();

  public CopiedPage(Editions editions) {
    for (Edition edition : editions.all()) {
      edition.sections().stream().map(Section::title).map(CopiedPage::bare).forEach(headings::add);
      for (Table table : edition.tables()) {
        Stream.concat(table.rows().stream(), table.columns().stream())
            .map(Head::title)
            .map(CopiedPage::bare)
            .filter(label -> label.length() >= LEAST_LETTERS)
            .forEach(labels::add);
      }
    }
  }

  private static String bare(String title) {
    return NUMBER.matcher(BLANKS.matcher(title).replaceAll("")).replaceFirst("");
  }

  /** Whether a web page has tables, and headings of several sections around them. */
  public boolean isReport(String html) {
    return hasTable(html) && count(headings, words(html)) >= LEAST_HEADINGS;
  }

  /** Whether a web page has tables of the form. */
  public boolean hasTables(String html) {
    return hasTable(html) && (count(labels, words(html)) >= LEAST_LABELS || isReport(html));
  }

  /** Whether plain text is a whole report: headings of several sections, and rows of its tables. */
  public boolean isReportText(String text) {
    String begin = text.substring(0, Math.min(MOST_LETTERS, text.length()));
    String words = BLANKS.matcher(begin).replaceAll("");
    return count(headings, words) >= LEAST_HEADINGS && count(labels, words) >= LEAST_ROWS;
  }

  private static boolean hasTable(String html) {
    return html.toLowerCase(Locale.ROOT).contains("<table");
  }

  private static String words(String html) {
    String text = Parser.unescapeEntities(TAG.matcher(html).replaceAll(""), false);
    return BLANKS.matcher(text).replaceAll("");
  }

  private static long count(Set<String> terms, String text) {
    return terms.stream().filter(text::contains).count();
  }
}
