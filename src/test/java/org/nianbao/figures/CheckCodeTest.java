package org.nianbao.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.form.CellId;
import org.nianbao.form.EditionReader;
import org.nianbao.report.Edit;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;

/** The 校验码, reckoned a second time from what the vocabulary says of it. */
class CheckCodeTest {

  private static Report report(List<String> cells) {
    Report report = Report.blank(EditionReader.builtIn().byId("2021").orElseThrow(), "某县某局", 2023);
    for (String cell : cells) {
      CellId id = CellId.parse(cell.substring(0, cell.indexOf('=')));
      String text = cell.substring(cell.indexOf('=') + 1);
      report = Edit.Cells.of(id, report.read(id, text, Origin.TYPED)).applyTo(report);
    }
    return report;
  }

  private static String code(String... cells) {
    Report report = report(List.of(cells));
    return CheckCode.of(report, Figures.of(report));
  }

  /** The first 40 bits of the SHA-256 as eight digits to the base of 32. */
  private static String expected(String content) throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    BigInteger bits = new BigInteger(1, digest).shiftRight(256 - 40);
    StringBuilder code = new StringBuilder();
    for (int i = 7; i >= 0; i--) {
      int digit = bits.shiftRight(5 * i).intValue() & 31;
      code.append("0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(digit));
    }
    return code.insert(4, '-').toString();
  }

  @Test
  void theCodeIsOverTheValueOfEveryCellThatHasOne() throws NoSuchAlgorithmException {
    assertEquals(
        expected(
            """
            2021
            2023
            fees/fees/amount=12.5
            licensing/licensing/decisions=/
            penalties/coercion/decisions=0
            requests/received/natural=100
            requests/received/total=100
            rules/normativeDocuments/issued=22
            """),
        code(
            "rules/normativeDocuments/issued=22（其中修订16件）",
            "requests/received/natural=100",
            "penalties/coercion/decisions=0",
            "licensing/licensing/decisions=/",
            "fees/fees/amount=12.50"));
  }

  @Test
  void whatChangesNoFigureChangesNoCode() {
    assertEquals(code("fees/fees/amount=12.50"), code("fees/fees/amount=12.5"));
    assertEquals(code("requests/received/natural=7"), code("requests/received/natural=７"));
    assertEquals(code(), code("requests/received/natural=十几"));
  }

  /** A body that has nothing of it is not one that counted none. */
  @Test
  void blankZeroAndStrokeHaveCodesOfTheirOwn() {
    String blank = code();
    String zero = code("licensing/licensing/decisions=0");
    String stroke = code("licensing/licensing/decisions=/");
    assertNotEquals(blank, zero);
    assertNotEquals(zero, stroke);
    assertNotEquals(blank, stroke);
  }
}
