package org.nianbao.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.FormerParagraph;
import org.nianbao.report.FormerParagraph.ParagraphState;
import org.nianbao.report.OldNumber;
import org.nianbao.report.Rewriting;

/**
 * What of last year's texts is still to be rewritten. Another program may have changed a text and
 * left this beside it: what no longer fits the text is looked for close by, or dropped.
 */
final class RewritingJson {
  private RewritingJson() {}

  static Rewriting rewriting(
      @Nullable Map<String, DraftFile.@Nullable Rewritten> file, Map<String, String> texts) {
    Map<String, Rewriting.Passages> sections = new LinkedHashMap<>();
    if (file != null) {
      file.forEach(
          (section, rewritten) -> {
            if (rewritten != null) {
              sections.put(section, passages(rewritten, texts.getOrDefault(section, "")));
            }
          });
    }
    return new Rewriting(sections);
  }

  private static Rewriting.Passages passages(DraftFile.Rewritten file, String text) {
    List<FormerParagraph> paragraphs = new ArrayList<>();
    for (DraftFile.Former former : orNone(file.paragraphs())) {
      if (former != null && former.text() != null) {
        paragraphs.add(paragraph(former, former.text(), text));
      }
    }
    List<OldNumber> numbers = new ArrayList<>();
    for (DraftFile.Untouched untouched : orNone(file.numbers())) {
      String number = untouched == null ? null : untouched.text();
      if (untouched != null && number != null && !number.isEmpty()) {
        int at = place(text, number, untouched.at() == null ? 0 : untouched.at());
        if (at >= 0) {
          numbers.add(new OldNumber(at, number));
        }
      }
    }
    numbers.sort(Comparator.comparingInt(OldNumber::from));
    return new Rewriting.Passages(paragraphs, numbers.stream().distinct().toList());
  }

  private static FormerParagraph paragraph(DraftFile.Former file, String former, String text) {
    ParagraphState state = state(file.state());
    int from = file.at() == null ? 0 : file.at();
    int to = file.to() == null ? 0 : file.to();
    if (state != ParagraphState.TAKEN) {
      return new FormerParagraph(former, state, 0, 0);
    }
    boolean fits = 0 <= from && from < to && to <= text.length();
    return fits
        ? new FormerParagraph(former, state, from, to)
        : new FormerParagraph(former, ParagraphState.LEFT, 0, 0);
  }

  /** Where a number stands, as near as can be to where it stood; -1 if nowhere. */
  private static int place(String text, String number, int stood) {
    int at = -1;
    for (int i = text.indexOf(number); i >= 0; i = text.indexOf(number, i + 1)) {
      if (at < 0 || Math.abs((long) i - stood) < Math.abs((long) at - stood)) {
        at = i;
      }
    }
    return at;
  }

  private static ParagraphState state(@Nullable String word) {
    for (ParagraphState state : ParagraphState.values()) {
      if (word(state).equals(word)) {
        return state;
      }
    }
    return ParagraphState.OPEN;
  }

  private static String word(ParagraphState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static <T extends @Nullable Object> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  static @Nullable Map<String, DraftFile.@Nullable Rewritten> file(Rewriting rewriting) {
    Map<String, DraftFile.@Nullable Rewritten> file = new LinkedHashMap<>();
    rewriting
        .sections()
        .forEach(
            (section, passages) ->
                file.put(
                    section,
                    new DraftFile.Rewritten(
                        former(passages.paragraphs()), untouched(passages.numbers()), Map.of())));
    return file.isEmpty() ? null : file;
  }

  private static List<DraftFile.@Nullable Former> former(List<FormerParagraph> paragraphs) {
    List<DraftFile.@Nullable Former> file = new ArrayList<>();
    for (FormerParagraph p : paragraphs) {
      boolean taken = p.state() == ParagraphState.TAKEN;
      file.add(
          new DraftFile.Former(
              p.text(), word(p.state()), taken ? p.from() : null, taken ? p.to() : null, Map.of()));
    }
    return file;
  }

  private static List<DraftFile.@Nullable Untouched> untouched(List<OldNumber> numbers) {
    List<DraftFile.@Nullable Untouched> file = new ArrayList<>();
    numbers.forEach(n -> file.add(new DraftFile.Untouched(n.from(), n.text(), Map.of())));
    return file;
  }
}
