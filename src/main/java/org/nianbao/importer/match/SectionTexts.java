package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.Section;
import org.nianbao.importer.match.SectionHeadings.FoundHeading;
import org.nianbao.importer.page.SourcePlace;
import org.nianbao.report.Report;
import org.nianbao.report.Signature;

/**
 * Which paragraph belongs to which section. What stands before the title, between tables and behind
 * the last section stays outside.
 */
final class SectionTexts {
  /** What websites put below and beside a text. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?:【?打印(?:本页)?】?|【?关闭(?:窗口|本页)?】?|分享到?|扫一扫|上一篇|下一篇|相关(?:链接|文章|附件)|附件)[：:】]?.*"
              + "|.*(?:浏览次数|点击次数|阅读次数|访问量|主办单位|承办单位|版权所有|网站标识码|公网安备|ICP备|备案号"
              + "|当前位置|打印本页|关闭窗口|索引号|发布机构|信息来源|网站地图).*"
              + "|(?:发布时间|发布日期|来源|作者|字体|字号)[：:].*");

  /** Navigation and imprint of web pages stand in short lines. */
  private static final int LONGEST_AROUND = 120;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-—–－]*\\d{1,3}[-—–－]*|第\\d{1,3}页(?:[,，/]?共\\d{1,3}页)?|\\d{1,3}/\\d{1,3}");
  private static final Pattern DATE = Pattern.compile("([12]\\d{3})年(\\d{1,2})月(\\d{1,2})日");

  /** The longest name of a body, with room for a second one. */
  private static final int LONGEST_SIGNATURE = 40;

  private final SectionHeadings headings;
  private final List<Section> sections;
  private final Map<String, List<SourceLine>> paragraphs = new LinkedHashMap<>();
  private final List<UnplacedPiece> unplaced = new ArrayList<>();
  private final List<String> found = new ArrayList<>();
  private @Nullable Signature signature;

  private SectionTexts(List<Section> sections) {
    this.sections = sections;
    this.headings = new SectionHeadings(sections);
  }

  static SectionTexts of(
      List<SourceLine> lines, Optional<ReportTitle> title, List<Section> sections) {
    SectionTexts texts = new SectionTexts(sections);
    texts.read(lines, title);
    texts.sign();
    return texts;
  }

  /** The lines before the first heading, among which the title is. */
  static List<String> beforeSections(List<SourceLine> lines, List<Section> sections) {
    SectionHeadings headings = new SectionHeadings(sections);
    List<String> before = new ArrayList<>();
    for (SourceLine line : lines) {
      if (line.isText() && headings.read(line.text()).isPresent()) {
        break;
      }
      before.add(line.isText() ? line.text() : "");
    }
    return before;
  }

  private void read(List<SourceLine> lines, Optional<ReportTitle> title) {
    Section now = null;
    boolean ended = false;
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      boolean inTitle = title.isPresent() && title.get().first() <= i && i <= title.get().last();
      if (inTitle || CellText.isBlank(line.text())) {
        continue;
      }
      Optional<FoundHeading> heading =
          line.isText() && !isBefore(i, title) ? headings.read(line.text()) : Optional.empty();
      if (heading.isPresent()) {
        now = heading.get().section();
        found.add(now.id());
        ended = false;
        if (!heading.get().rest().isEmpty()) {
          put(now, new SourceLine(heading.get().rest(), line.place(), true));
        }
        continue;
      }
      ended |= isLast(now) && isAround(line.text());
      boolean outside =
          !line.isText() || ended || isBefore(i, title) || isAround(line.text()) || isNumber(line);
      if (outside) {
        unplaced.add(new UnplacedPiece(line.text().strip(), line.place()));
      } else {
        put(now, line);
      }
    }
  }

  private boolean isLast(@Nullable Section section) {
    return section != null && section.equals(sections.getLast());
  }

  private static boolean isBefore(int index, Optional<ReportTitle> title) {
    return title.isPresent() && index < title.get().first();
  }

  private static boolean isAround(String text) {
    return text.length() <= LONGEST_AROUND && AROUND.matcher(CellText.plain(text)).matches();
  }

  private static boolean isNumber(SourceLine line) {
    return PAGE_NUMBER.matcher(CellText.plain(line.text())).matches();
  }

  private void put(@Nullable Section section, SourceLine line) {
    if (section == null) {
      boolean sentence = line.text().length() > LONGEST_SIGNATURE || line.text().contains("。");
      if (sentence) {
        paragraphs.computeIfAbsent(Report.INTRO, s -> new ArrayList<>()).add(line);
      } else {
        unplaced.add(new UnplacedPiece(line.text().strip(), line.place()));
      }
    } else if (section instanceof Section.TextSection) {
      paragraphs.computeIfAbsent(section.id(), s -> new ArrayList<>()).add(line);
    } else {
      unplaced.add(new UnplacedPiece(line.text().strip(), line.place()));
    }
  }

  /** A date alone at the end, with who signs above it. */
  private void sign() {
    List<SourceLine> last = paragraphs.getOrDefault(sections.getLast().id(), List.of());
    for (int i = Math.max(0, last.size() - 3); i < last.size(); i++) {
      Matcher date = DATE.matcher(CellText.plain(last.get(i).text()));
      if (!date.matches()) {
        continue;
      }
      String iso = date.group(1) + "-" + two(date.group(2)) + "-" + two(date.group(3));
      String above = i == 0 ? "" : last.get(i - 1).text().strip();
      boolean names =
          !above.isEmpty()
              && above.length() <= LONGEST_SIGNATURE
              && !above.matches("(?s).*[。，；：].*");
      signature = new Signature(names ? above : "", iso);
      for (int r = last.size() - 1; r > i; r--) {
        SourceLine rest = last.remove(r);
        unplaced.add(new UnplacedPiece(rest.text().strip(), rest.place()));
      }
      last.remove(i);
      if (names) {
        last.remove(i - 1);
      }
      return;
    }
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  Optional<Signature> signature() {
    return Optional.ofNullable(signature);
  }

  /** By section, each paragraph ended by a line feed but for the last. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    paragraphs.forEach(
        (section, lines) -> {
          String text = String.join("\n", lines.stream().map(l -> stripped(l.text())).toList());
          if (!text.isBlank()) {
            texts.put(section, text);
          }
        });
    return texts;
  }

  private static String stripped(String text) {
    return text.replaceAll("(?m)^[\\s\\u00A0\\u3000]+|[\\s\\u00A0\\u3000]+$", "");
  }

  /** Where the paragraphs of each section stood. */
  Map<String, List<SourcePlace>> places() {
    Map<String, List<SourcePlace>> places = new LinkedHashMap<>();
    paragraphs.forEach(
        (section, lines) -> places.put(section, lines.stream().map(SourceLine::place).toList()));
    return places;
  }

  /** The sections whose headings were found. */
  List<String> found() {
    return found.stream().distinct().toList();
  }

  List<UnplacedPiece> unplaced() {
    return unplaced;
  }
}
