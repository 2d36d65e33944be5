package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.form.NumberKind;

class EntryReaderTest {

  /** A reading in one word, so that tables of cases stay readable. */
  static String spell(Reading reading) {
    return switch (reading) {
      case Reading.Blank blank -> "blank";
      case Reading.NotApplicable none -> "/";
      case Reading.Figure f ->
          f.value().toPlainString()
              + (f.unit().isEmpty() ? "" : " unit " + f.unit())
              + (f.note().isEmpty() ? "" : " note " + f.note());
      case Reading.Question q -> "? " + String.join(" or ", q.proposals());
      case Reading.Refusal r -> ("! " + String.join(" or ", r.proposals())).strip();
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        // the strings of wild-cells.tsv
        "491,5000        | MONEY  | ! 491.5000 or 4915000",
        "103.3879万元     | MONEY  | 103.3879 unit 万元",
        "160.5964万元     | MONEY  | 160.5964 unit 万元",
        "251000元         | MONEY  | ? 25.1",
        "251000元         | AMOUNT | 251000 unit 元",
        "1530000元        | MONEY  | ? 153",
        "1530000元        | AMOUNT | 1530000 unit 元",
        "1530000元、251000元 | MONEY | ! 178.1",
        "1530000元 251000元  | AMOUNT | !",
        "+3              | SIGNED | 3",
        "+22             | COUNT  | ? 22",
        "--253           | SIGNED | ? -253",
        "--253           | COUNT  | ? 253",
        "22（其中修订 16 件） | COUNT | 22 note （其中修订 16 件）",
        "55（含自然失效 29 件）| COUNT | 55 note （含自然失效 29 件）",
        "/               | COUNT  | /",
        "／              | COUNT  | /",
        "''              | COUNT  | blank",
        "'　 '           | COUNT  | blank",
        "１２             | COUNT  | 12",
        "１，２３４         | COUNT  | 1234",
        "3,746           | COUNT  | 3746",
        // what else clerks type
        "12件            | COUNT  | 12 unit 件",
        "12 件           | COUNT  | 12 unit 件",
        "22(其中修订16件)   | COUNT  | 22 note (其中修订16件)",
        "22其中修订16件     | COUNT  | ! 22（其中修订16件）",
        "-5              | COUNT  | -5",
        "－5             | SIGNED | -5",
        "-5              | MONEY  | ? 5",
        "12.50           | MONEY  | 12.50",
        "24252.311082    | MONEY  | 24252.311082",
        "3.5             | COUNT  | 3.5",
        "1,234,567.89    | MONEY  | 1234567.89",
        "12,34           | COUNT  | ! 1234",
        "1,2,3           | COUNT  | ! 123",
        "12 345          | COUNT  | ? 12345",
        "12 34           | COUNT  | ? 1234",
        "12、34          | COUNT  | !",
        "12+34           | COUNT  | ! 46",
        "007             | COUNT  | ? 7",
        "0               | COUNT  | 0",
        "0.00            | MONEY  | 0.00",
        ".5              | MONEY  | ? 0.5",
        "12.             | COUNT  | ? 12",
        "12。5           | MONEY  | ? 12.5",
        "一百二十          | COUNT  | ? 120",
        "两千零三件         | COUNT  | ? 2003",
        "1O              | COUNT  | ? 10",
        "无              | COUNT  | ? 0 or /",
        "-               | COUNT  | ? 0 or /",
        "——              | COUNT  | ? 0 or /",
        "约12             | COUNT  | ! 12",
        "12%             | COUNT  | !",
        "1e5             | COUNT  | !",
        "abc             | COUNT  | !",
        "1.2.3           | MONEY  | !",
        "(12)            | COUNT  | ? 12",
        "（12）           | SIGNED | ? 12 or -12",
        "（另附）           | COUNT  | !",
        "12万元           | COUNT  | ! 12",
        "12万            | COUNT  | ? 120000",
        "12万            | MONEY  | ? 12",
        "1.2亿元          | MONEY  | ? 12000",
        "1.2亿元          | AMOUNT | 1.2 unit 亿元",
        "12件            | MONEY  | ! 12",
        "+22（含5件）       | COUNT  | ? 22（含5件）",
        "1111111111111111111111111111111 | COUNT | !",
      })
  void readsWhatClerksType(String typed, NumberKind kind, String expected) {
    assertEquals(expected, spell(EntryReader.read(typed, kind)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        // as it is spoken first, digit by digit second
        "一百二     | COUNT  | ? 120 or 102",
        "三百五件    | COUNT  | ? 350 or 305",
        "三万五     | COUNT  | ? 35000 or 30005",
        "一百零二    | COUNT  | ? 102",
        // the unit of the column
        "五千元     | MONEY  | ? 0.5",
        "二万      | MONEY  | ? 2",
        "二万五     | MONEY  | ? 2.5 or 2.0005",
        "五百二十万元  | MONEY  | ? 520",
        "五千      | MONEY  | ? 5000 or 0.5",
        "三       | MONEY  | ? 3",
        "五千元     | AMOUNT | ? 5000元",
        "二万      | AMOUNT | ? 20000元",
        "五千元     | COUNT  | ! 5000",
        // a sign of numbering is no digit
        "①       | COUNT  | ? 1",
        "12①     | COUNT  | 12 note （①）",
        "12²     | COUNT  | 12 note （²）",
        "12 ⑴    | COUNT  | 12 note （⑴）",
        "12Ⅱ     | COUNT  | 12 note （Ⅱ）",
        "Ⅱ       | COUNT  | ? 2",
        "①12     | COUNT  | !",
        "⒈2      | COUNT  | !",
        "12½     | COUNT  | !",
        "12①（含5件） | COUNT | 12 note （①，含5件）",
        // a comma of running text
        "12，345  | COUNT  | ? 12345",
        "１２，３４５  | COUNT  | 12345",
        "12，345.5| MONEY  | ? 12345.5",
      })
  void point9NeitherSpokenNumeralsNorUnitsNorMarksNorWideCommasAreTakenForOtherFigures(
      String typed, NumberKind kind, String expected) {
    assertEquals(expected, spell(EntryReader.read(typed, kind)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "减4      | SIGNED | ? -4",
        "减少4     | SIGNED | ? -4",
        "减少了4项   | SIGNED | ? -4",
        "比上年减少4  | SIGNED | ? -4",
        "下降4     | SIGNED | ? -4",
        "负4      | SIGNED | ? -4",
        "负四      | SIGNED | ? -4",
        "↓4      | SIGNED | ? -4",
        "—4      | SIGNED | ? -4",
        "–4      | SIGNED | ? -4",
        "——4     | SIGNED | ? -4",
        "4↓      | SIGNED | ? -4",
        "4（减少）   | SIGNED | ? -4",
        "减0      | SIGNED | ? 0",
        "减一百二    | SIGNED | ? -120 or -102",
        "增加4     | SIGNED | ? 4",
        "↑4      | SIGNED | ? 4",
        "减4（含1件） | SIGNED | ? -4（含1件）",
        "-4（减少）  | SIGNED | -4 note （减少）",
        "减4      | COUNT  | ! 4",
        "—4      | COUNT  | ! 4",
        "—       | SIGNED | ? 0 or /",
        "1 2     | COUNT  | ? 12",
        "-1 2    | SIGNED | ? -12",
        "1 2 件   | COUNT  | ? 12",
        "12、13   | COUNT  | !",
        "12件、13件 | COUNT  | !",
        "12和13   | COUNT  | !",
        "1530000元、251000元 | MONEY | ! 178.1",
      })
  void point10SignsInWordsKeepTheirMeaningAndFiguresAreNotAddedUpUnasked(
      String typed, NumberKind kind, String expected) {
    assertEquals(expected, spell(EntryReader.read(typed, kind)));
  }

  /** Every single-cell string of the collection stands in the table above. */
  @Test
  void knowsEveryWildCell() throws IOException {
    Set<String> known = new HashSet<>(List.of("(blank)"));
    CsvSource cases = null;
    for (var method : EntryReaderTest.class.getDeclaredMethods()) {
      if (method.getName().equals("readsWhatClerksType")) {
        cases = method.getAnnotation(CsvSource.class);
      }
    }
    assertNotNull(cases);
    for (String line : cases.value()) {
      known.add(line.substring(0, line.indexOf('|')).strip());
    }
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                EntryReaderTest.class.getResourceAsStream("/org/nianbao/wild-cells.tsv"),
                StandardCharsets.UTF_8))) {
      List<String> missing =
          in.lines()
              .skip(1)
              .map(line -> line.substring(0, line.indexOf('\t')).strip())
              .filter(text -> !text.contains("\\t"))
              .filter(text -> !known.contains(text))
              .toList();
      assertEquals(List.of(), missing);
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void neitherThrowsNorLosesWhatWasTyped(int seed) {
    Random random = new Random(seed);
    String alphabet = "0123456789,.，。+-－（）()/ 　万元件其中含一百二十O约%\t\n";
    for (int i = 0; i < 50; i++) {
      String typed =
          random
              .ints(random.nextInt(12), 0, alphabet.length())
              .mapToObj(c -> alphabet.substring(c, c + 1))
              .collect(Collectors.joining());
      for (NumberKind kind : NumberKind.values()) {
        Entry entry = Entry.of(typed, kind, Origin.TYPED);
        assertEquals(typed, entry.text());
        assertTrue(entry.isBlank() == typed.replaceAll("[\\s　]", "").isEmpty());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aProposalIsReadWithoutFurtherQuestions(int seed) {
    Random random = new Random(seed);
    String alphabet = "0123456789,.+-（）含件万元 ";
    for (int i = 0; i < 100; i++) {
      String typed =
          random
              .ints(1 + random.nextInt(8), 0, alphabet.length())
              .mapToObj(c -> alphabet.substring(c, c + 1))
              .collect(Collectors.joining());
      for (NumberKind kind : NumberKind.values()) {
        List<String> proposals =
            switch (EntryReader.read(typed, kind)) {
              case Reading.Question q -> q.proposals();
              case Reading.Refusal r -> r.proposals();
              default -> List.of();
            };
        for (String proposal : proposals) {
          assertTrue(
              !EntryReader.read(proposal, kind).isUnreadable(),
              () -> typed + " as " + kind + " proposes " + proposal);
        }
      }
    }
  }
}
