package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.app.ProgramAssembly;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.TestDrafts;
import org.nianbao.report.Report;
import org.nianbao.ui.ForeignReports;

/** Other programs' files on the command line. */
class ImportCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int run(String... arguments) {
    return new ProgramAssembly()
        .commands(new PrintWriter(out, true), new PrintWriter(err, true))
        .execute(arguments);
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private Path web(String name, String id) throws IOException {
    return Files.writeString(file(name), ForeignReports.html(id));
  }

  private static Report read(Path draft) throws IOException, DraftException {
    return TestDrafts.READER.read(Files.readAllBytes(draft)).draft().report();
  }

  @Test
  void allThatAWebPageSaysIsTaken() throws Exception {
    Path draft = file("去年.nianbao");
    // A website's page is often saved under a name that says something else.
    int status = run("import", web("去年.doc", "017").toString(), "-o", draft.toString(), "--json");
    assertEquals(0, status, err::toString);
    assertTrue(
        out.toString().chars().allMatch(c -> c < 128), "in whatever code page it is written");
    JsonNode told = JSON.readTree(out.toString()).get(0);
    assertEquals("html", told.get("format").asText());
    assertEquals("2021", told.get("edition").asText());
    assertEquals(200, told.get("cells").asInt());
    assertEquals(0, told.get("doubts").size());
    assertEquals(0, told.get("unplaced").size());
    Report real = TestDrafts.realReport("017");
    Report taken = read(draft);
    assertEquals(real.body(), taken.body());
    assertEquals(real.year(), taken.year());
    real.entries().forEach((cell, entry) -> assertEquals(entry.text(), taken.typed(cell)));
  }

  @Test
  void doubtsAndWhatFoundNoPlaceAreTold() throws Exception {
    Path word = ForeignReports.word(file("外单位.docx"), "017", 2);
    Path draft = file("外单位.nianbao");
    assertEquals(1, run("import", word.toString(), "-o", draft.toString(), "--json"));
    JsonNode told = JSON.readTree(out.toString()).get(0);
    assertEquals("docx", told.get("format").asText());
    assertEquals(2, told.get("doubts").size());
    JsonNode doubt = told.get("doubts").get(0);
    assertEquals("rules/regulations/issued", doubt.get("cell").asText());
    assertTrue(doubt.get("why").asText().contains("删除线"));
    assertEquals(2, read(draft).source().orElseThrow().doubts().size());
    assertEquals(1, run("import", word.toString(), "-o", draft.toString()));
    assertTrue(out.toString().contains("看一眼  规章·本年制发件数"), out::toString);
  }

  @Test
  void aPieceWithoutAPlaceSaysWhereItStands() throws Exception {
    String page =
        ForeignReports.html("017").replaceFirst("<table", "<p>这一段不属于任何部分，共 3 件。</p><table");
    Path file = Files.writeString(file("带话.html"), page);
    assertEquals(1, run("import", file.toString(), "-o", file("x.nianbao").toString(), "--json"));
    JsonNode pieces = JSON.readTree(out.toString()).get(0).get("unplaced");
    assertEquals("这一段不属于任何部分，共 3 件。", pieces.get(0).get("text").asText());
    assertTrue(pieces.get(0).get("where").asText().matches("第 \\d+ 段"), pieces::toString);
  }

  @Test
  void whatCannotBeReadWritesNothing() throws Exception {
    Path draft = file("没有.nianbao");
    Path text = Files.writeString(file("通知.txt"), "关于召开会议的通知\n请各单位参加。\n");
    assertEquals(2, run("import", text.toString(), "-o", draft.toString()));
    assertTrue(err.toString().contains("没有认出年报"), err::toString);
    assertEquals(2, run("import", file("不在.docx").toString(), "-o", draft.toString()));
    Path cut = Files.write(file("断.docx"), new byte[] {'P', 'K', 3, 4, 20, 0});
    assertEquals(2, run("import", cut.toString(), "-o", draft.toString()));
    assertEquals(2, run("import", folder.toString(), "-o", draft.toString()));
    assertFalse(Files.exists(draft));
  }

  @Test
  void checkJudgesAnImportedFileAsFinal() throws Exception {
    Path word = ForeignReports.word(file("外单位.docx"), "045", 1);
    assertEquals(1, run("check", word.toString(), "--json"));
    JsonNode told = JSON.readTree(out.toString()).get(0);
    assertTrue(told.get("imported").asBoolean());
    assertEquals(1, told.get("doubts").size());
    assertTrue(
        told.findValuesAsText("rule").contains("S3-ROW"), "its broken sum is told as it has it");
  }

  @Test
  void lastYearMayBeAnotherProgramsFile() throws Exception {
    Path before = web("去年.html", "044");
    Path now = web("今年.html", "045");
    run("check", now.toString(), "--json");
    JsonNode alone = JSON.readTree(out.toString()).get(0).get("findings");
    out.getBuffer().setLength(0);
    run("check", now.toString(), "--last-year", before.toString(), "--json");
    JsonNode both = JSON.readTree(out.toString()).get(0).get("findings");
    assertEquals("", err.toString());
    assertTrue(both.size() >= alone.size(), "nothing is lost");
    assertEquals(2, run("check", now.toString(), "--last-year", folder.toString()));
  }

  /** Somebody has changed a figure in Word: the draft inside is no longer what it says. */
  @Test
  void aDocumentOfOursThatWasEditedIsImportedAndNotOpenedAsItWas() throws Exception {
    Path ours = file("本单位.docx");
    assertEquals(0, run("export", draftOf("054").toString(), "-o", ours.toString()), err::toString);
    Path same = file("原样.nianbao");
    assertEquals(0, run("import", ours.toString(), "-o", same.toString()));
    assertTrue(read(same).source().isEmpty(), "the draft itself");
    Files.write(
        ours, ForeignReports.rewritten(Files.readAllBytes(ours), x -> x.replace("491.5", "492.5")));
    Path edited = file("改过.nianbao");
    run("import", ours.toString(), "-o", edited.toString());
    assertEquals("本单位.docx", read(edited).source().orElseThrow().file());
    assertTrue(read(edited).entries().values().stream().anyMatch(e -> e.text().contains("492.5")));
  }

  private Path draftOf(String id) throws IOException {
    String json =
        Files.readString(Path.of("src/test/resources/org/nianbao/reports/" + id + ".nianbao"));
    return Files.writeString(file(id + ".nianbao"), json.replace("491,5000", "491.5000"));
  }
}
