package org.nianbao.rollup.across;

import java.util.ArrayList;
import java.util.Comparator;
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
      int common = 0;
      for (int i = 0; i < BANDS; i++) {
        common += Math.min(bands[i], other.bands[i]);
      }
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
      // Shortest first: a text half as long again is another one.
      texts.sort(Comparator.comparingInt(Pairs::length));
      String title = rollup.edition().section(role).map(Section::title).orElse("");
      compare(texts, title, remarks);
    }
    return remarks;
  }

  private void compare(List<Pairs> texts, String title, List<UnitRemark> remarks) {
    for (int i = 0; i < texts.size(); i++) {
      Pairs one = texts.get(i);
      for (int k = i + 1; k < texts.size(); k++) {
        Pairs other = texts.get(k);
        if (200L * one.length() < (long) ALIKE * (one.length() + other.length())) {
          break;
        }
        int percent = one.mayBeLike(other) ? DiceSimilarity.percent(one.pairs, other.pairs) : 0;
        if (percent >= ALIKE) {
          remarks.add(
              new UnitRemark(
                  "H-SAME",
                  Severity.WARNING,
                  messages.get("rollup.same", one.unit.name(), other.unit.name(), title, percent),
                  List.of(one.unit.name(), other.unit.name())));
        }
      }
    }
  }
}
