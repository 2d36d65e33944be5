package org.nianbao.rollup.across;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.check.Severity;
import org.nianbao.form.Section;
import org.nianbao.form.SectionRole;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.Unit;
import org.nianbao.text.DiceSimilarity;
import org.nianbao.text.Messages;

/** {@code H-SAME}: 雷同, the same text in the reports of two units. */
final class SameTexts {
  private static final int ALIKE = 90;

  /** Short texts say the same in the same words. */
  private static final int SHORTEST = 60;

  private static final int MOST_NAMED = 5;
  private static final int BANDS = 256;

  private final Messages messages;

  SameTexts(Messages messages) {
    this.messages = messages;
  }

  /** A text as its pairs, and how many of them fall into each band: a bound for what is common. */
  private static final class Pairs {
    private final Unit unit;
    private final int[] pairs;
    private final short[] bands = new short[BANDS];

    Pairs(Unit unit, String text) {
      this.unit = unit;
      this.pairs = DiceSimilarity.pairs(text);
      for (int pair : pairs) {
        int mixed = pair * 0x9E3779B1;
        bands[mixed >>> 24]++;
      }
    }

    int length() {
      return pairs.length;
    }

    boolean mayBeLike(Pairs other) {
      if (!isEnough(Math.min(length(), other.length()), other)) {
        return false;
      }
      int common = 0;
      for (int i = 0; i < BANDS; i++) {
        common += Math.min(bands[i], other.bands[i]);
      }
      return isEnough(common, other);
    }

    private boolean isEnough(int common, Pairs other) {
      return 200L * common >= (long) ALIKE * (length() + other.length());
    }
  }

  List<UnitRemark> check(Rollup rollup) {
    List<UnitRemark> remarks = new ArrayList<>();
    for (SectionRole role : SectionRole.values()) {
      List<Pairs> texts = new ArrayList<>();
      for (Unit unit : rollup.counted()) {
        String text = unit.counted().orElseThrow().texts().get(role);
        if (text != null) {
          Pairs pairs = new Pairs(unit, text);
          if (pairs.length() >= SHORTEST) {
            texts.add(pairs);
          }
        }
      }
      String title = rollup.edition().section(role).map(Section::title).orElse("");
      for (Alike alike : groups(texts)) {
        if (alike.members.size() > 1) {
          remarks.add(remark(alike, title));
        }
      }
    }
    return remarks;
  }

  /** Texts that are like the first of them: a thousand copies of one are a single matter. */
  private static final class Alike {
    private final Pairs first;
    private final List<Pairs> members = new ArrayList<>();
    private int percent = 100;

    Alike(Pairs first) {
      this.first = first;
      members.add(first);
    }

    boolean takes(Pairs text) {
      int like = first.mayBeLike(text) ? DiceSimilarity.percent(first.pairs, text.pairs) : 0;
      if (like < ALIKE) {
        return false;
      }
      percent = Math.min(percent, like);
      members.add(text);
      return true;
    }
  }

  private static List<Alike> groups(List<Pairs> texts) {
    List<Alike> groups = new ArrayList<>();
    for (Pairs text : texts) {
      if (groups.stream().noneMatch(group -> group.takes(text))) {
        groups.add(new Alike(text));
      }
    }
    return groups;
  }

  private UnitRemark remark(Alike alike, String title) {
    List<String> units = alike.members.stream().map(text -> text.unit.name()).toList();
    String names =
        String.join(
            messages.get("list.separator"), units.subList(0, Math.min(MOST_NAMED, units.size())));
    return new UnitRemark(
        "H-SAME",
        Severity.WARNING,
        units.size() > MOST_NAMED
            ? messages.get("rollup.same.many", names, units.size(), title, alike.percent)
            : messages.get("rollup.same", names, title, alike.percent),
        units);
  }
}
