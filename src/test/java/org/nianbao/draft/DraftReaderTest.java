package org.nianbao.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.draft.TestDrafts.READER;
import static org.nianbao.draft.TestDrafts.utf8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.draft.DraftException.DraftFault;
import org.nianbao.form.CellId;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

class DraftReaderTest {
  private static final Messages MESSAGES = Messages.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "EMPTY            |     |   ",
        "CUT_SHORT        |     | {\"format\":\"nianbao\",\"rep",
        "CUT_SHORT        |     | {\"format\":\"nianbao\"",
        "CUT_SHORT        |     | {\"format\":nul",
        "NOT_JSON         | 1:1 | 年报",
        "NOT_JSON         | 1:1 | {format:1}",
        "TRAILING_TEXT    | 1:4 | {} {}",
        "TRAILING_TEXT    | 1:4 | {} x",
        "DUPLICATE_MEMBER | 1:21 | {\"format\":\"nianbao\",\"format\":1}",
        "WRONG_FORMAT     |     | {}",
        "WRONG_FORMAT     |     | 5",
        "WRONG_FORMAT     |     | []",
        "WRONG_FORMAT     |     | {\"format\":\"other\",\"report\":{}}",
        "MISSING          | report | {\"format\":\"nianbao\"}",
        "MISSING          | report.year | {\"format\":\"nianbao\",\"report\":{}}",
        "WRONG_TYPE       | report.year | {\"format\":\"nianbao\",\"report\":{\"year\":\"last\"}}",
        "WRONG_TYPE       | report.year | {\"format\":\"nianbao\",\"report\":{\"year\":2021.5}}",
        "WRONG_TYPE       | report.body | {\"format\":\"nianbao\",\"report\":{\"body\":true}}",
        "WRONG_TYPE       | report.text | {\"format\":\"nianbao\",\"report\":{\"text\":[]}}",
        "WRONG_TYPE       | report.cells.a/b/c"
            + " | {\"format\":\"nianbao\",\"report\":{\"cells\":{\"a/b/c\":[1]}}}",
        "WRONG_TYPE       | report.cells.a/b/c"
            + " | {\"format\":\"nianbao\",\"report\":{\"cells\":{\"a/b/c\":{\"text\":{}}}}}",
        "WRONG_TYPE       | schema | {\"format\":\"nianbao\",\"schema\":1.5,\"report\":{}}",
        "WRONG_TYPE       | schema | {\"format\":\"nianbao\",\"schema\":0,\"report\":{}}",
        "TOO_NEW          | 7   | {\"format\":\"nianbao\",\"schema\":7,\"report\":[]}",
      })
  void whatIsNoDraftIsRefusedWithReasonAndPlace(DraftFault reason, String place, String file) {
    DraftException e =
        assertThrows(DraftException.class, () -> READER.read(utf8(file == null ? " " : file)));
    assertEquals(reason, e.reason());
    assertEquals(place == null ? "" : place, e.place());
  }

  @ParameterizedTest
  @EnumSource(DraftFault.class)
  void everyRefusalHasASentence(DraftFault reason) {
    String sentence = new DraftException(reason, "report.year").message(MESSAGES);
    assertTrue(sentence.endsWith("。"), sentence);
  }

  @ParameterizedTest
  @EnumSource(Notice.NoticeKind.class)
  void everyNoticeHasASentence(Notice.NoticeKind kind) {
    String sentence = Notice.of(kind, "一", "二").message(MESSAGES);
    assertTrue(sentence.endsWith("。"), sentence);
  }

  @Test
  void limitsAreToldApart() {
    String head = "{\"format\":\"nianbao\",\"report\":{\"year\":2024,\"text\":{\"overview\":\"";
    assertEquals(DraftFault.TEXT_TOO_LONG, refusal(utf8(head + "字".repeat(200_001) + "\"}}}")));
    assertEquals(DraftFault.TOO_DEEP, refusal(utf8("[".repeat(33) + "]".repeat(33))));
    assertEquals(DraftFault.TOO_DEEP, refusal(utf8("{\"a\":".repeat(100_000))));
    assertEquals(DraftFault.NUMBER_TOO_LONG, refusal(utf8("[" + "9".repeat(41) + "]")));
    assertEquals(DraftFault.NAME_TOO_LONG, refusal(utf8("{\"" + "n".repeat(1001) + "\":1}")));
    assertEquals(DraftFault.TOO_LARGE, refusal(new byte[8 * 1024 * 1024 + 1]));
    assertEquals(DraftFault.NUL_FILLED, refusal(new byte[4096]));
    assertEquals(DraftFault.NUL_FILLED, refusal(Arrays.copyOf(utf8("{\"format\":\"nia"), 4096)));
  }

  @Test
  void whatIsJustWithinTheLimitsIsRead() throws Exception {
    String text = "字".repeat(200_000);
    String file =
        "{\"format\":\"nianbao\",\"edition\":\"2021\",\"report\":{\"year\":2024,\"x\":"
            + "[".repeat(30)
            + "9".repeat(40)
            + "]".repeat(30)
            + ",\"text\":{\"overview\":\""
            + text
            + "\"}}}";
    assertEquals(text, READER.read(utf8(file)).draft().report().text("overview"));
  }

  @Test
  void aReportTooLargeForADraftIsNotWritten() {
    Report blank = Report.blank(TestDrafts.EDITIONS.forYear(2024), "字".repeat(200_001), 2024);
    DraftException e =
        assertThrows(DraftException.class, () -> new DraftWriter().write(Draft.of(blank)));
    assertEquals(DraftFault.TEXT_TOO_LONG, e.reason());
  }

  private static DraftFault refusal(byte[] bytes) {
    return assertThrows(DraftException.class, () -> READER.read(bytes)).reason();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "1.50", "-3", "123456789012345678901234567890", "1e3"})
  void aNumberIsReadAsItsText(String number) throws Exception {
    String cell = "\"requests/received/natural\"";
    for (String written : List.of(number, "{\"text\":" + number + "}")) {
      Report report = cells(cell + ":" + written).draft().report();
      assertEquals(number, report.typed(CellId.parse("requests/received/natural")));
    }
  }

  @Test
  void nullEmptyAndAbsentAreBlank() throws Exception {
    String cells =
        "\"requests/received/natural\":null,\"requests/received/total\":\"\","
            + "\"requests/granted/total\":{\"text\":null}";
    assertTrue(cells(cells).draft().report().entries().isEmpty());
  }

  @Test
  void aStrangeCellIsKeptAndListed() throws Exception {
    Report report = cells("\"fees/fees/lastYearItems\":\"3\"").draft().report();
    assertEquals(List.of(CellId.parse("fees/fees/lastYearItems")), report.cellsOutsideEdition());
  }

  @Test
  void anUnknownEditionOpensReadOnlyInTheNearestOfItsYear() throws Exception {
    String file = "{\"format\":\"nianbao\",\"edition\":\"%s\",\"report\":{\"year\":%d}}";
    Opened opened = READER.read(utf8(file.formatted("2031", 2020)));
    assertTrue(opened.isReadOnly());
    assertEquals("2019", opened.draft().report().edition().id());
    assertTrue(opened.notices().getFirst().message(MESSAGES).contains("2031"));
    assertFalse(READER.read(utf8(file.formatted("2021", 2020))).isReadOnly());
  }

  @Test
  void aNewerSchemaOpensReadOnly() throws Exception {
    Opened opened =
        READER.read(
            utf8(
                "{\"format\":\"nianbao\",\"schema\":2,\"edition\":\"2021\",\"tables\":{},"
                    + "\"report\":{\"year\":2024,\"body\":\"甲\"}}"));
    assertTrue(opened.isReadOnly());
    assertTrue(opened.has(Notice.NoticeKind.NEWER_SCHEMA));
    assertEquals("甲", opened.draft().report().body());
  }

  @Test
  void anEditByHandIsOpenedAndSaid() throws Exception {
    String written =
        new String(new DraftWriter().write(TestDrafts.small()), StandardCharsets.UTF_8);
    Opened opened = READER.read(utf8(written.replace("\"12\"", "\"13\"")));
    assertTrue(opened.has(Notice.NoticeKind.EDITED_BY_HAND));
    assertFalse(opened.isReadOnly());
    assertEquals("13", opened.draft().report().typed(CellId.parse("requests/received/natural")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32BE", "UTF-8"})
  void whatAnEditorSavedInAnotherEncodingIsStillRead(String charset) throws Exception {
    String file =
        "\uFEFF{\"format\":\"nianbao\",\"edition\":\"2021\",\"report\":{\"year\":2024,\"body\":\"甲\"}}";
    Opened opened = READER.read(file.getBytes(Charset.forName(charset)));
    assertEquals("甲", opened.draft().report().body());
  }

  @Test
  void whatIsNotInUnicodeIsRefusedRatherThanShownAsRubbish() {
    String file = "{\"format\":\"nianbao\",\"report\":{\"year\":2024,\"body\":\"西城区\"}}";
    assertEquals(DraftFault.NOT_JSON, refusal(file.getBytes(Charset.forName("GB18030"))));
  }

  private static Opened cells(String members) throws DraftException {
    return READER.read(
        utf8(
            "{\"format\":\"nianbao\",\"edition\":\"2021\",\"report\":{\"year\":2024,\"cells\":{"
                + members
                + "}}}"));
  }
}
