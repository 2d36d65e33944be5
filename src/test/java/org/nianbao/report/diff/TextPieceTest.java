package org.nianbao.report.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.report.diff.TextPiece.Fate;

class TextPieceTest {
  private static String shown(List<TextPiece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                switch (piece.fate()) {
                  case KEPT -> piece.text();
                  case STRUCK_OUT -> "[-" + piece.text() + "]";
                  case PUT_IN -> "[+" + piece.text() + "]";
                })
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "全年收到75件,全年收到76件,全年收到[-75][+76]件",
    "全年收到1.5万元,全年收到12.5万元,全年收到[-1.5][+12.5]万元",
    "'',新的一段,[+新的一段]",
    "旧的一段,'',[-旧的一段]",
    "予以公开12件,予以公开12件另行答复,予以公开12件[+另行答复]",
    "甲乙丙丁,戊乙己丁,[-甲乙丙][+戊乙己]丁",
  })
  void numbersAreStruckOutWholeAndScrapsAreNotKept(String before, String after, String expected) {
    assertEquals(expected, shown(TextPiece.between(before, after)));
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    String[] parts = {"收到", "件", "12", "3.5", "。", "\n", "\uD83D", "😀", "e\u0301", "A4", " "};
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(parts[random.nextInt(parts.length)]);
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thePiecesMakeBothTexts(long seed) {
    Random random = new Random(seed);
    String before = random(random);
    String after = random(random);
    List<TextPiece> pieces = TextPiece.between(before, after);
    assertEquals(before, without(pieces, Fate.PUT_IN));
    assertEquals(after, without(pieces, Fate.STRUCK_OUT));
  }

  private static String without(List<TextPiece> pieces, Fate fate) {
    return pieces.stream()
        .filter(p -> p.fate() != fate)
        .map(TextPiece::text)
        .collect(Collectors.joining());
  }

  @Test
  void aHundredThousandCharactersAreNoTrouble() {
    List<TextPiece> pieces = TextPiece.between("甲".repeat(100_000), "乙".repeat(100_000));
    assertEquals(2, pieces.size());
  }
}
