package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.form.Section;

/** Recognises the headings of the sections, in any wording and numbering. */
final class SectionHeadings {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final Pattern NUMBER =
      Pattern.compile("^第?([" + NUMERALS + "]+)(?:部分|章)?[、,.:：，．]|^第([" + NUMERALS + "]+)部分");

  /** Longer lines are text; the form's own longest heading has 20 letters. */
  private static final int LONGEST = 45;

  /** Shares of common pairs of letters from which a renamed heading is still the form's. */
  private static final double ALIKE = 0.6;

  /** With 三、 before it less of the words has to agree, since the number says the same. */
  private static final double ALIKE_WITH_ITS_NUMBER = 0.35;

  /**
   * A heading.
   *
   * @param rest what stands behind it in the same paragraph; empty for nothing
   */
  record FoundHeading(Section section, String rest) {}

  private record KnownHeading(Section section, HeadLabel label, int number) {}

  private final List<KnownHeading> known = new ArrayList<>();

  SectionHeadings(List<Section> sections) {
    for (int i = 0; i < sections.size(); i++) {
      known.add(new KnownHeading(sections.get(i), HeadLabel.of(sections.get(i).title()), i + 1));
    }
  }

  Optional<FoundHeading> read(String paragraph) {
    int end = paragraph.indexOf('\n');
    String line = end < 0 ? paragraph : paragraph.substring(0, end);
    String below = end < 0 ? "" : paragraph.substring(end + 1);
    return whole(line)
        .map(section -> new FoundHeading(section, below))
        .or(() -> begun(line).map(h -> new FoundHeading(h.section(), joined(h.rest(), below))));
  }

  private static String joined(String rest, String below) {
    return rest.isEmpty() ? below : below.isEmpty() ? rest : rest + "\n" + below;
  }

  private Optional<Section> whole(String line) {
    String plain = CellText.plain(line);
    if (plain.isEmpty() || plain.length() > LONGEST || plain.endsWith("。")) {
      return Optional.empty();
    }
    HeadLabel label = HeadLabel.of(line);
    for (KnownHeading k : known) {
      if (k.label().bare().equals(label.bare())) {
        return Optional.of(k.section());
      }
    }
    int number = number(plain);
    for (KnownHeading k : known) {
      if (k.label().isSimilar(label) && (number > 0 || !plain.startsWith("("))) {
        return Optional.of(k.section());
      }
    }
    return number > 0 ? renamed(label, number) : Optional.empty();
  }

  private Optional<Section> renamed(HeadLabel label, int number) {
    KnownHeading best = null;
    double most = 0;
    for (KnownHeading k : known) {
      double alike = alike(k.label().bare(), label.bare());
      double needed = k.number() == number ? ALIKE_WITH_ITS_NUMBER : ALIKE;
      double weight = alike / needed;
      if (weight >= 1 && weight > most) {
        best = k;
        most = weight;
      }
    }
    return Optional.ofNullable(best).map(KnownHeading::section);
  }

  /** A heading that goes on as text in the same line: 六、其他需要报告的事项：无. */
  private Optional<FoundHeading> begun(String line) {
    String plain = CellText.plain(line);
    if (number(plain) == 0) {
      return Optional.empty();
    }
    for (KnownHeading k : known) {
      int letters = 0;
      String title = k.label().bare();
      String bare = line.replaceFirst("^\\s*[^、,.:：，．]*[、,.:：，．]\\s*", "");
      int at = 0;
      while (at < bare.length() && letters < title.length()) {
        char c = bare.charAt(at);
        if (Character.isLetterOrDigit(c)) {
          if (c != title.charAt(letters)) {
            break;
          }
          letters++;
        }
        at++;
      }
      if (letters == title.length()) {
        String rest = bare.substring(at).replaceFirst("^[\\s　：:。.，,]+", "");
        return Optional.of(new FoundHeading(k.section(), rest));
      }
    }
    return Optional.empty();
  }

  /** The number of a heading; 0 if it has none in front that headings have. */
  private static int number(String plain) {
    Matcher matcher = NUMBER.matcher(plain);
    if (!matcher.find()) {
      return 0;
    }
    String numeral = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return numeral.length() == 1 ? NUMERALS.indexOf(numeral) + 1 : NUMERALS.length() + 1;
  }

  /** Dice's coefficient of pairs of neighbouring letters, each counted as often as it is there. */
  private static double alike(String a, String b) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < a.length(); i++) {
      pairs.merge(a.substring(i, i + 2), 1, Integer::sum);
    }
    int common = 0;
    for (int i = 0; i + 1 < b.length(); i++) {
      if (pairs.merge(b.substring(i, i + 2), -1, Integer::sum) >= 0) {
        common++;
      }
    }
    int all = Math.max(0, a.length() - 1) + Math.max(0, b.length() - 1);
    return all == 0 ? 0 : 2.0 * common / all;
  }
}
