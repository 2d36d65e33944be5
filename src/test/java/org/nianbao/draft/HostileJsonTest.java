package org.nianbao.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.draft.TestDrafts.utf8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.disk.LocalDisk;
import org.nianbao.form.CellId;

/** Whatever a file holds: a draft, or a clear refusal, within bounds. */
@Tag(Soak.TAG)
class HostileJsonTest {
  private static final String[] PIECES = {
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"report\"",
    "\"cells\"",
    "\"year\"",
    "2024",
    "\"format\"",
    "\"nianbao\"",
    "null",
    "true",
    "-1.5e9",
    "\"text\"",
    "\"a/b/c\"",
    "\"@class\"",
    "\"\\uD800\"",
    "\"lastYear\"",
    "\"edition\"",
    "\"2021\"",
    "\"schema\"",
    "1",
    "\"java.net.URL\"",
    " ",
    "\n"
  };

  @Test
  void randomBytesAndRandomJsonAreReadOrRefused() {
    int rounds = Soak.rounds(5_000, 500_000);
    Random random = new Random(6);
    int read = 0;
    for (int i = 0; i < rounds; i++) {
      byte[] bytes =
          switch (random.nextInt(8)) {
            case 0 -> noise(random);
            case 1 -> pieces(random);
            default -> likeADraft(random);
          };
      try {
        Draft draft = TestDrafts.READER.read(bytes).draft();
        byte[] written = new DraftWriter().write(draft);
        assertEquals(draft, TestDrafts.READER.read(written).draft());
        read++;
      } catch (DraftException e) {
        assertNotNull(e.reason());
      }
    }
    Soak.report("%,d random files: %,d read, the others refused".formatted(rounds, read));
  }

  private static byte[] noise(Random random) {
    byte[] bytes = new byte[random.nextInt(64)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] pieces(Random random) {
    StringBuilder json =
        new StringBuilder(random.nextBoolean() ? "{\"format\":\"nianbao\",\"report\":" : "");
    for (int n = random.nextInt(20); n > 0; n--) {
      json.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return utf8(json.toString());
  }

  /** Well-formed, with a draft's names, and with anything at all behind them. */
  private static byte[] likeADraft(Random random) {
    StringBuilder json = new StringBuilder("{\"format\":\"nianbao\"");
    for (String name : List.of("schema", "edition", "app", "saved", "sequence", "sha256", "x")) {
      if (random.nextInt(3) == 0) {
        json.append(",\"").append(name).append("\":").append(value(random, 2));
      }
    }
    json.append(",\"report\":{\"year\":").append(random.nextInt(3000));
    for (String name :
        List.of("body", "level", "text", "cells", "signed", "lastYear", "reasons", "y")) {
      if (random.nextInt(3) == 0) {
        json.append(",\"").append(name).append("\":").append(value(random, 3));
      }
    }
    return utf8(json.append("}}").toString());
  }

  private static String value(Random random, int depth) {
    String[] names = {
      "text", "from", "of", "year", "report", "edition", "a/b/c", "no name", "body"
    };
    String[] scalars = {"null", "true", "1", "-2.50", "1e99", "\"\"", "\"2021\"", "\"\\ud800\""};
    if (depth == 0 || random.nextInt(3) == 0) {
      return scalars[random.nextInt(scalars.length)];
    }
    if (random.nextInt(5) == 0) {
      return "[" + value(random, depth - 1) + "]";
    }
    StringBuilder object = new StringBuilder("{");
    int first = random.nextInt(names.length);
    for (int i = random.nextInt(4); i > 0; i--) {
      object.append(object.length() > 1 ? "," : "");
      object.append('"').append(names[(first + i) % names.length]).append("\":");
      object.append(value(random, depth - 1));
    }
    return object.append('}').toString();
  }

  @Test
  void piecesOfRealDraftsExchangedAreReadOrRefused() throws Exception {
    int rounds = Soak.rounds(1_000, 100_000);
    Random random = new Random(7);
    String good = new String(new DraftWriter().write(TestDrafts.small()), StandardCharsets.UTF_8);
    int read = 0;
    for (int i = 0; i < rounds; i++) {
      int from = random.nextInt(good.length());
      int to = from + random.nextInt(Math.min(40, good.length() - from));
      int at = random.nextInt(good.length());
      byte[] bytes = utf8(good.substring(0, at) + good.substring(from, to) + good.substring(at));
      try {
        Opened opened = TestDrafts.READER.read(bytes);
        assertTrue(
            !opened.notices().isEmpty()
                || opened.draft().report().equals(TestDrafts.small().report()),
            "noticed, or without effect");
        read++;
      } catch (DraftException e) {
        assertNotNull(e.reason());
      }
    }
    Soak.report("%,d patched drafts: %,d read, the others refused".formatted(rounds, read));
  }

  @Test
  void noTypeNamedByAFileIsEverMade() throws Exception {
    String file =
        "{\"format\":\"nianbao\",\"@class\":\"java.net.URL\",\"edition\":\"2021\",\"report\":"
            + "{\"@type\":\"x\",\"year\":2024,\"lastYear\":{\"edition\":\"2021\","
            + "\"$ref\":\"file:///etc/passwd\",\"path\":\"/etc/passwd\",\"report\":{\"year\":2023}},"
            + "\"cells\":{\"a/b/c\":{\"@class\":\"java.io.File\",\"text\":\"1\"}}}}";
    Draft draft = TestDrafts.READER.read(utf8(file)).draft();
    assertEquals("1", draft.report().typed(CellId.parse("a/b/c")));
    String written = new String(new DraftWriter().write(draft), StandardCharsets.UTF_8);
    assertTrue(written.contains("\"path\": \"/etc/passwd\""), "kept as it is, and not followed");
  }

  /** Reads the largest files there can be, in little memory. */
  static final class Reader {
    private static final List<String> UNITS =
        List.of("[", "{\"a\":", "1,", "{},", "\"a\":1,", "\"a/b/c\":\"1\",", "字");

    private Reader() {}

    public static void main(String[] arguments) {
      for (int length : new int[] {1_000_000, Limits.BYTES / 2}) {
        for (String unit : UNITS) {
          System.out.println(outcome(utf8(file(unit, length))));
        }
      }
    }

    private static String file(String unit, int length) {
      StringBuilder file =
          new StringBuilder(
              "{\"format\":\"nianbao\",\"edition\":\"2021\",\"report\":{\"year\":2024,\"cells\":{");
      if (unit.equals("字")) {
        file.append("\"a/b/c\":\"");
      } else if (!unit.startsWith("\"")) {
        file.append("\"x\":[");
      }
      for (int n = 0; file.length() < length; n++) {
        // names must differ, or the first repetition would end it
        file.append(unit.replace("a", "a" + Integer.toString(n, 36)));
      }
      return file.append("\"z/z/z\":\"0\"}}}").toString();
    }

    private static String outcome(byte[] bytes) {
      try {
        return "read " + TestDrafts.READER.read(bytes).notices().size();
      } catch (DraftException e) {
        return "refused " + e.reason();
      }
    }
  }

  @Test
  void theLargestFilesAreReadOrRefusedInLittleMemory() throws Exception {
    try (ChildProcess child = ChildProcess.startWith(List.of("-Xmx200m"), Reader.class)) {
      List<String> said = child.rest();
      assertEquals(0, child.waitFor(), said::toString);
      assertEquals(14, said.size(), said::toString);
      Soak.report("files of 1 to 12 MB in 200 MB of memory: " + said);
    }
  }

  @Test
  void aFileOfTwoGigabytesIsRefusedWithoutBeingRead(@TempDir Path folder) throws IOException {
    Path huge = folder.resolve("huge.nianbao");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(2L * 1024 * 1024 * 1024);
    }
    DraftFiles files =
        new DraftFiles(
            TestDrafts.READER, PdfDraft.NONE, new LocalDisk(), Clock.systemUTC(), "1.0.0");
    DraftException e = assertThrows(DraftException.class, () -> files.read(huge));
    assertEquals(DraftException.DraftFault.TOO_LARGE, e.reason());
    Files.delete(huge);
  }
}
