package org.nianbao.draft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.draft.TestDrafts.READER;
import static org.nianbao.draft.TestDrafts.utf8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.disk.LocalDisk;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.FinalState;
import org.nianbao.report.Origin;
import org.nianbao.report.Reopening;
import org.nianbao.report.Report;
import org.nianbao.report.SectionContent;
import org.nianbao.report.SignOff;
import org.nianbao.report.SigningRole;
import org.nianbao.report.VerifiedMark;

/** Marks, final state and reopenings in the file, also after other programs had it. */
class SignOffJsonTest {
  private static final String TIME = "2026-01-12T14:03:21+08:00";

  /** A report that was final once and is again, looked through by two roles. */
  static Draft marked() {
    Report report = TestDrafts.smallOfFormerProgram().report();
    SignOff signOff =
        new SignOff(
            List.of(
                VerifiedMark.on(report, SectionContent.IDENTITY, SigningRole.PREPARER, "张三", TIME),
                VerifiedMark.on(report, "overview", SigningRole.PREPARER, "张三", TIME),
                VerifiedMark.on(report, "requests", SigningRole.PREPARER, "张三", TIME),
                VerifiedMark.on(report, "requests", SigningRole.REVIEWER, "李四", TIME)),
            new FinalState(TIME, "7K3Q-9F2M", SectionContent.codeOfAll(report), "1.0.0"),
            List.of(
                new Reopening(
                    "2026-01-11T09:00:00+08:00",
                    "王五",
                    "复议结果补登",
                    "2026-01-10T09:00:00+08:00",
                    "7K3Q-9F2M")));
    return Draft.of(report.withSignOff(signOff)).settled();
  }

  private static byte[] golden(String name) throws IOException {
    try (InputStream in =
        SignOffJsonTest.class.getResourceAsStream("/org/nianbao/signoff/" + name + ".nianbao")) {
      return in.readAllBytes();
    }
  }

  @Test
  void theFileLooksAsLaidDown() throws Exception {
    assertEquals(
        new String(golden("marked"), StandardCharsets.UTF_8),
        new String(new DraftWriter().write(marked()), StandardCharsets.UTF_8));
    assertEquals(marked(), READER.read(golden("marked")).draft());
  }

  /** The golden file was made by program 1.0.0 as it was before there were marks. */
  @Test
  void aDraftThatTheFormerProgramOpenedAndSavedKeepsItsMarks() throws Exception {
    Opened opened = READER.read(golden("marked-saved-by-the-former-program"));
    assertEquals(List.of(), opened.notices());
    assertEquals(marked().report().signOff(), opened.draft().report().signOff());
    assertEquals(marked().report(), opened.draft().report());
    assertEquals(marked().sequence() + 1, opened.draft().sequence());
  }

  /** The former program knew of no final report: what was typed there is seen. */
  @Test
  void aFinalReportThatTheFormerProgramEditedIsFinalNoMoreInWhatItSays() throws Exception {
    Opened opened = READER.read(golden("marked-edited-by-the-former-program"));
    Report report = opened.draft().report();
    assertTrue(report.isFinal());
    assertFalse(report.signOff().whenFinal().orElseThrow().holds(report));
    List<Boolean> holding =
        report.signOff().marks().stream().map(mark -> mark.holds(report)).toList();
    assertEquals(List.of(true, true, false, false), holding);
    assertTrue(opened.has(Notice.NoticeKind.CHANGED_SINCE_FINAL));
  }

  @Test
  void whatNobodyKnowsInItIsKeptThroughAnEdit() throws Exception {
    String file =
        """
        {"format":"nianbao","edition":"2021","report":{"year":2024,"body":"甲",
          "signOff":{"stamp":[1],
           "marks":[{"section":"overview","role":"preparer","name":"张","time":"t","code":"A","pen":"blue"},
                    {"section":"overview","role":"minister","name":"部","code":"B"}, 7],
           "seen":{"A":{"edition":"","cells":{},"words":{"overview":"甲"},"page":2},
                   "B":{"words":{}}, "C":{}},
           "reopened":[{"time":"t0","name":"李","reason":"因","of":"t","code":"A","by":"phone"}]},
          "lastYear":{"edition":"2021","report":{"year":2023,"signOff":{"old":true}}}}}
        """;
    Draft draft = READER.read(utf8(file)).draft();
    assertEquals(1, draft.report().signOff().marks().size());
    assertEquals(SignOff.NONE, draft.report().previous().orElseThrow().signOff());
    VerifiedMark more = VerifiedMark.on(draft.report(), "other", SigningRole.REVIEWER, "李", "2026");
    Edit edit = new Edit.Marks(draft.report().signOff().marksWith(more));
    Draft edited = draft.withReport(edit.applyTo(draft.report()));
    byte[] bytes = new DraftWriter().write(edited);
    assertEquals(edited.report(), READER.read(bytes).draft().report());
    String written = new String(bytes, StandardCharsets.UTF_8).replaceAll("\\s+", "");
    for (String kept :
        List.of(
            "\"stamp\":[1]",
            "\"pen\":\"blue\"",
            "\"role\":\"minister\"",
            ",7]",
            "\"page\":2",
            "\"B\":{\"words\":{}}",
            "\"by\":\"phone\"",
            "\"signOff\":{\"old\":true}")) {
      assertTrue(written.contains(kept), () -> kept + " is not in\n" + written);
    }
    assertFalse(written.contains("\"C\""), "what no mark has seen");
    Report none = new Edit.Marks(List.of()).applyTo(draft.report());
    String without =
        new String(new DraftWriter().write(draft.withReport(none)), StandardCharsets.UTF_8);
    assertFalse(without.contains("preparer"));
    assertTrue(without.contains("minister"));
  }

  @Test
  void aMemberOfAnotherKindIsLeftAlone() throws Exception {
    for (String odd :
        List.of("\"yes\"", "[1]", "7", "{\"marks\":{\"a\":1},\"seen\":[],\"final\":3}")) {
      String file =
          "{\"format\":\"nianbao\",\"edition\":\"2021\",\"report\":{\"year\":2024,\"signOff\":"
              + odd
              + "}}";
      Draft draft = READER.read(utf8(file)).draft();
      assertEquals(SignOff.NONE, draft.report().signOff(), odd);
      String written = new String(new DraftWriter().write(draft), StandardCharsets.UTF_8);
      assertTrue(written.contains("\"signOff\": "), () -> odd + " is lost in\n" + written);
    }
  }

  @Test
  void aFinalDraftIsWrittenTheSameHoweverOftenItIsSaved() throws Exception {
    Draft once = marked().saving("9.9", OffsetDateTime.parse("2026-02-01T00:00:00+08:00"));
    Draft twice = once.saving("9.9", OffsetDateTime.parse("2026-03-01T00:00:00+08:00"));
    assertArrayEquals(new DraftWriter().write(once), new DraftWriter().write(twice));
    assertEquals(once, marked().settled());
    assertEquals(OffsetDateTime.parse(TIME), once.savedAt());
    Report open = new Edit.Reopen(new Reopening(TIME, "", "因", TIME, "")).applyTo(once.report());
    CellId cell = CellId.parse("requests/received/natural");
    Report edited = Edit.Cells.of(cell, open.read(cell, "3", Origin.TYPED)).applyTo(open);
    OffsetDateTime later = OffsetDateTime.parse("2026-03-01T00:00:00+08:00");
    Draft saved = once.withReport(edited).saving("9.9", later);
    assertEquals(later, saved.savedAt());
    assertEquals(once.sequence() + 1, saved.sequence());
  }

  @Test
  void nothingTakesThePlaceOfAFinalReportButItselfAndItsReopening(@TempDir Path folder)
      throws Exception {
    DraftFiles files =
        new DraftFiles(READER, PdfDraft.NONE, new LocalDisk(), Clock.systemUTC(), "1.0.0");
    Path file = folder.resolve("年报.nianbao");
    files.save(file, marked());
    byte[] before = Files.readAllBytes(file);
    Report report = marked().report();
    Report open = report.withSignOff(new SignOff(List.of(), null, List.of()));
    FinalState state = report.signOff().whenFinal().orElseThrow();
    Report forged = new Edit.TextEdit("overview", "改过").applyTo(report);
    for (Report other : List.of(TestDrafts.smallOfFormerProgram().report(), open, forged)) {
      Draft draft = Draft.of(other);
      assertThrows(FinalDraftException.class, () -> files.save(file, draft));
      assertArrayEquals(before, Files.readAllBytes(file));
    }
    files.save(file, marked());
    assertArrayEquals(before, Files.readAllBytes(file));
    Report opened =
        new Edit.Reopen(new Reopening(TIME, "", "因", state.time(), state.code())).applyTo(report);
    files.save(file, Draft.of(opened));
    files.save(file, TestDrafts.small());
  }
}
