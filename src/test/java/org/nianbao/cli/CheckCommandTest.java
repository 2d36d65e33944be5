package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.app.Rules;
import org.nianbao.check.Checker;
import org.nianbao.disk.LocalDisk;
import org.nianbao.draft.DoctoredPdf;
import org.nianbao.draft.DraftFiles;
import org.nianbao.draft.TestDrafts;
import org.nianbao.export.Export;
import org.nianbao.export.ExportFormat;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.export.pdf.PdfTextCheck;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;
import org.nianbao.export.pdf.view.CarriedDraft;
import org.nianbao.form.EditionReader;
import org.nianbao.importer.Importer;
import org.nianbao.importer.page.ReadingLimits;
import org.nianbao.importer.page.SourceReader;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

class CheckCommandTest {
  private static final Path REPORTS = Path.of("src/test/resources/org/nianbao/reports");
  private static final Path GOLDEN = Path.of("src/test/resources/org/nianbao/cli");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int run(String... arguments) {
    Messages messages = Messages.load();
    PdfExporter printer = new PdfExporter(messages, new FontLibrary(), MachineFonts.none());
    DraftFiles files =
        new DraftFiles(
            TestDrafts.READER, new CarriedDraft(), new LocalDisk(), Clock.systemUTC(), "test");
    return NianbaoCommand.create(
            files,
            EditionReader.builtIn(),
            new Importer(
                new SourceReader(ReadingLimits.usual()), EditionReader.builtIn(), messages),
            new Checker(Rules.all(), messages),
            new Export(
                new Checker(Rules.all(), messages),
                Map.of(ExportFormat.PDF, printer),
                new LocalDisk(),
                messages),
            new PdfTextCheck(printer, "test"),
            messages,
            new PrintWriter(out, true),
            new PrintWriter(err, true))
        .execute(arguments);
  }

  private static String report(String id) {
    return REPORTS.resolve(id + ".nianbao").toString();
  }

  /**
   * Golden files; after a wanted change run once with -Dgolden.write=true and read the difference.
   */
  @ParameterizedTest
  @ValueSource(strings = {"005", "042", "045", "046", "054"})
  void printsWhatOtherProgramsRelyOn(String id) throws IOException {
    run("check", "--json", report(id));
    assertTrue(
        out.toString().chars().allMatch(c -> c < 128), "in whatever code page it is written");
    JsonNode array = JSON.readTree(out.toString());
    ((com.fasterxml.jackson.databind.node.ObjectNode) array.get(0)).put("file", id + ".nianbao");
    String found = JSON.writeValueAsString(array) + "\n";
    Path golden = GOLDEN.resolve(id + ".json");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, found);
    }
    assertEquals(Files.readString(golden), found);
  }

  @Test
  void saysHowWordsAreMended() throws IOException {
    Path draft = folder.resolve("文字.nianbao");
    Files.writeString(
        draft,
        """
        {"format": "nianbao", "schema": 1, "edition": "2021", "report": {
          "body": "清源县教育局", "year": 2023,
          "text": {"overview": "全年收到申请21件，办结12件。"},
          "cells": {"requests/received/natural": "12", "requests/handled/natural": "12"}}}
        """);
    run("check", "--json", draft.toString());
    assertEquals(
        List.of(
            JSON.readTree(
                """
                {"section": "overview", "quote": "收到申请21件", "text": "收到申请12件"}\
                """)),
        JSON.readTree(out.toString()).findValues("fix"),
        out.toString());
  }

  @Test
  void endsWithTheWorstStatus() throws IOException {
    Path broken = Files.writeString(folder.resolve("断.nianbao"), "{\"format\":\"nianbao\"");
    assertEquals(1, run("check", report("045")));
    assertEquals(2, run("check", report("045"), broken.toString()));
    assertEquals(2, run("check", broken.toString(), report("045")));
    assertEquals(2, run("check", folder.resolve("没有.nianbao").toString()));
    assertEquals(2, run("check"));
    assertEquals(2, run("check", "--nonsense", report("045")));
    assertEquals(2, run("check", "--last-year", report("044"), report("045"), report("046")));
  }

  @Test
  void endsWithZeroWithoutErrors() throws IOException {
    Path clean = folder.resolve("clean.nianbao");
    Files.writeString(
        clean,
        Files.readString(Path.of(report("054")), StandardCharsets.UTF_8)
            .replace("491,5000", "491.5000"));
    assertEquals(0, run("check", clean.toString()), out.toString());
  }

  @Test
  void aFileThatCannotBeReadIsOneLineAndStopsNoOther() throws IOException {
    String missing = folder.resolve("没有.nianbao").toString();
    assertEquals(2, run("check", "--json", missing, report("046")));
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains("找不到这个文件"), err.toString());
    JsonNode array = JSON.readTree(out.toString());
    List<String> members = new ArrayList<>();
    array.forEach(file -> members.add(file.has("error") ? "error" : "findings"));
    assertEquals(List.of("error", "findings"), members);
  }

  @Test
  void helpIsChinese() {
    assertEquals(0, run("check", "--help"));
    assertTrue(out.toString().contains("用法：nianbao check"), out.toString());
  }

  @Test
  void allOfTheHelpComesFromTheStrings() {
    run("check", "--help");
    run("export", "--help");
    run("--help");
    String help = out.toString();
    assertFalse(help.contains("bundle"), help);
    assertTrue(help.contains("草稿文件，可以有多个。") && help.contains("退出码：0 已写入"), help);
    assertTrue(help.contains("文件.pdf"), help);
  }

  @Test
  void whatIsWrongWithTheArgumentsIsSaidInChinese() {
    assertEquals(2, run("check", "--nonsense", report("045")));
    assertTrue(err.toString().startsWith("不认识这些参数：--nonsense"), err.toString());
    err.getBuffer().setLength(0);
    assertEquals(2, run("check"));
    assertTrue(err.toString().startsWith("缺少：草稿"), err.toString());
    err.getBuffer().setLength(0);
    assertEquals(2, run("export", report("017")));
    assertTrue(err.toString().startsWith("缺少：--output 文件.pdf"), err.toString());
    err.getBuffer().setLength(0);
    assertEquals(2, run("export", report("017"), "-o", "a.pdf", "-o", "b.pdf"));
    assertTrue(err.toString().startsWith("参数的写法不对。"), err.toString());
  }

  @Test
  void aProofIsCalledOne() {
    run("export", report("017"), "--proof", "-o", folder.resolve("校.pdf").toString());
    assertTrue(out.toString().startsWith("校样已写入"), out.toString());
  }

  @Test
  void saysWhenThePagesOfAPdfShowSomethingElse() throws IOException {
    Path pdf = folder.resolve("报告.pdf");
    assertEquals(0, run("export", report("017"), "--proof", "-o", pdf.toString()));
    run("check", pdf.toString());
    assertEquals("", err.toString());
    DoctoredPdf.replace(pdf, "71", "17");
    run("check", pdf.toString());
    assertTrue(err.toString().contains("与其中所带草稿不一致"), err.toString());
  }

  @Test
  void nextBeginsTheReportOfTheYearAfter() throws Exception {
    Path begun = folder.resolve("明年.nianbao");
    assertEquals(0, run("next", report("045"), "-o", begun.toString()), err.toString());
    assertTrue(out.toString().contains("2024 年度"), out.toString());
    Report read = TestDrafts.READER.read(Files.readAllBytes(begun)).draft().report();
    assertEquals(2024, read.year());
    assertEquals(2023, read.previous().orElseThrow().year());
    assertEquals(0, run("next", report("042"), "-o", begun.toString()), err.toString());
    assertEquals(
        "2021", TestDrafts.READER.read(Files.readAllBytes(begun)).draft().report().edition().id());
  }

  @Test
  void nextTakesAPdfThatCarriesADraftAndAFileOfAnotherProgram() throws Exception {
    Path pdf = folder.resolve("去年.pdf");
    assertEquals(0, run("export", report("045"), "--proof", "-o", pdf.toString()));
    Path begun = folder.resolve("明年.nianbao");
    assertEquals(0, run("next", pdf.toString(), "-o", begun.toString()), err.toString());
    Path text = folder.resolve("去年.txt");
    Files.writeString(
        text,
        """
        某某局2023年政府信息公开工作年度报告
        一、总体情况
        本年收到申请3件。
        二、主动公开政府信息情况
        五、存在的主要问题及改进情况
        存在不足。
        六、其他需要报告的事项
        未收取信息处理费。
        """);
    assertEquals(0, run("next", text.toString(), "-o", begun.toString()), err.toString());
    Report read = TestDrafts.READER.read(Files.readAllBytes(begun)).draft().report();
    assertEquals("某某局", read.body());
    assertEquals(2024, read.year());
    assertEquals("本年收到申请3件。", read.rewriting().of("overview").paragraphs().getFirst().text());
  }

  @Test
  void nextSaysWhyItCannotAndWritesNothing() throws Exception {
    Path begun = folder.resolve("明年.nianbao");
    Path none = Files.writeString(folder.resolve("别的.txt"), "今天的菜单");
    assertEquals(2, run("next", none.toString(), "-o", begun.toString()));
    assertEquals(2, run("next", report("045")));
    assertEquals(2, run("next", report("045"), "-o", folder.resolve("没有/明年").toString()));
    assertFalse(Files.exists(begun));
  }
}
