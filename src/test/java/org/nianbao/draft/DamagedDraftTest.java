package org.nianbao.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Damage is noticed, or has no effect on anything that was written. */
@Tag(Soak.TAG)
class DamagedDraftTest {
  private final Draft draft = Soak.rounds(0, 1) == 1 ? TestDrafts.sample() : TestDrafts.small();
  private final Map<DraftException.DraftFault, Integer> refused =
      new EnumMap<>(DraftException.DraftFault.class);
  private int noticed;
  private int harmless;

  private void look(byte[] damaged, String how) {
    try {
      Opened opened = TestDrafts.READER.read(damaged);
      if (opened.notices().isEmpty()) {
        assertEquals(draft.report(), opened.draft().report(), how);
        harmless++;
      } else {
        noticed++;
      }
    } catch (DraftException e) {
      refused.merge(e.reason(), 1, Integer::sum);
    }
  }

  private void report(String what, int count) {
    int refusals = refused.values().stream().mapToInt(i -> i).sum();
    assertEquals(count, refusals + noticed + harmless);
    Soak.report(
        "%,d %s: %,d refused %s, %,d opened with a notice, %,d without effect"
            .formatted(count, what, refusals, refused, noticed, harmless));
  }

  @Test
  void everyByteFlipped() throws Exception {
    byte[] good = new DraftWriter().write(draft);
    Random random = new Random(5);
    int count = 0;
    for (int i = 0; i < good.length; i++) {
      for (int round = 0; round < Soak.rounds(1, 8); round++) {
        byte[] damaged = good.clone();
        int bit = Soak.rounds(0, 1) == 1 ? round : random.nextInt(8);
        damaged[i] ^= (byte) (1 << bit);
        look(damaged, "bit " + bit + " of byte " + i);
        count++;
      }
    }
    report("flipped bits", count);
    // What a flip can do to without notice is the name of the checksum, or its absence.
    assertTrue(harmless < 200, () -> harmless + " flips went unnoticed");
  }

  @Test
  void cutAtEveryLength() throws Exception {
    byte[] good = new DraftWriter().write(draft);
    for (int length = 0; length < good.length; length++) {
      look(Arrays.copyOf(good, length), "cut at " + length);
    }
    report("cuts", good.length);
    assertEquals(0, harmless);
  }

  @Test
  void filledUpWithNulFromEveryLength() throws Exception {
    byte[] good = new DraftWriter().write(draft);
    for (int length = 0; length < good.length; length++) {
      byte[] damaged = good.clone();
      Arrays.fill(damaged, length, damaged.length, (byte) 0);
      look(damaged, "NUL from " + length);
    }
    report("tails of NUL", good.length);
    assertEquals(0, harmless);
  }
}
