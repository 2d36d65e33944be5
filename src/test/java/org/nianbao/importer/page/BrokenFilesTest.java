package org.nianbao.importer.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.draft.Soak;
import org.nianbao.importer.page.UnreadableFileException.UnreadableReason;

/**
 * Files of every format with bytes changed, cut out, doubled and blanked: each is read or refused,
 * none takes its time, its stack or the memory away.
 */
@Tag(Soak.TAG)
class BrokenFilesTest {
  private static final int ROUNDS = Soak.rounds(120, 20_000);

  @ParameterizedTest
  @EnumSource
  void brokenBytesAreReadOrRefused(SampleFiles sample) throws Exception {
    byte[] whole = sample.bytes();
    Random random = new Random(20_251_124);
    for (int round = 0; round < ROUNDS; round++) {
      read(broken(whole, random), sample + " round " + round);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "XLSX"})
  void brokenXmlInAWholeZipIsReadOrRefused(SampleFiles sample) {
    byte[] whole = sample.part().getBytes(UTF_8);
    Random random = new Random(20_251_125);
    for (int round = 0; round < ROUNDS; round++) {
      read(sample.around(broken(whole, random)), sample + " round " + round);
    }
  }

  private static void read(byte[] file, String where) {
    try {
      new SourceReader(ReadingLimits.usual()).read(file, () -> false);
    } catch (UnreadableFileException e) {
      assertNotEquals(UnreadableReason.TIMED_OUT, e.reason(), where);
      assertFalse(e.getCause() instanceof Error, () -> where + " ended with " + e.getCause());
    }
  }

  private static byte[] broken(byte[] whole, Random random) {
    byte[] file = whole.clone();
    int from = random.nextInt(file.length);
    int to = Math.min(file.length, from + 1 + random.nextInt(64));
    switch (random.nextInt(5)) {
      case 0 -> file = Arrays.copyOf(file, from);
      case 1 -> Arrays.fill(file, from, to, (byte) random.nextInt(256));
      case 2 -> {
        byte[] doubled = Arrays.copyOf(file, file.length + to - from);
        System.arraycopy(file, from, doubled, to, file.length - from);
        file = doubled;
      }
      default -> {
        for (int i = random.nextInt(20); i >= 0; i--) {
          file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
        }
      }
    }
    return file;
  }
}
