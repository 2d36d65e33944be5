package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.app.ProgramAssembly;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftWriter;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.FinalState;
import org.nianbao.report.Origin;
import org.nianbao.report.Reason;
import org.nianbao.report.Report;
import org.nianbao.report.SectionContent;

/** {@code diff A B}, and that no command writes over a final report. */
class DiffCommandTest {
  private static final CellId NATURAL = CellId.parse("requests/received/natural");
  private static final CellId TOTAL = CellId.parse("requests/received/total");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int run(String... arguments) {
    return new ProgramAssembly()
        .commands(new PrintWriter(out, true), new PrintWriter(err, true))
        .execute(arguments);
  }

  private String file(String name, Report report) throws Exception {
    Path file = folder.resolve(name);
    Files.write(file, new DraftWriter().write(Draft.of(report)));
    return file.toString();
  }

  private static Report with(Report report, CellId cell, String text) {
    return Edit.Cells.of(cell, report.read(cell, text, Origin.TYPED)).applyTo(report);
  }

  @Test
  void tellsCellByCellAndWordByWord() throws Exception {
    Report before = new Edit.TextEdit("other", "收取信息处理费0万元\n第二段").applyTo(real());
    Report after = with(before, NATURAL, "72");
    after = new Edit.TextEdit("other", "收取信息处理费1.5万元\n第二段").applyTo(after);
    after = new Edit.Identity("别的局", before.year(), before.bodyLevel()).applyTo(after);
    String a = file("前.nianbao", before);
    String b = file("后.nianbao", after);
    assertEquals(1, run("diff", a, b));
    String name = before.edition().name(NATURAL);
    String title = before.edition().section("other").orElseThrow().title();
    assertEquals(
        List.of(name + "：71 → 72", title + "：收取信息处理费〔删：0〕〔增：1.5〕万元", "单位名称不同"),
        out.toString().lines().toList());
    assertEquals("", err.toString());

    out.getBuffer().setLength(0);
    assertEquals(1, run("diff", a, b, "--json"));
    assertTrue(out.toString().chars().allMatch(c -> c < 128));
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertEquals(1, json.size());
    assertEquals(
        new ObjectMapper()
            .readTree(
                """
                {"same":false,
                 "cells":[{"cell":"requests/received/natural","before":"71","after":"72"}],
                 "paragraphs":[{"section":"other","before":"收取信息处理费0万元",
                   "after":"收取信息处理费1.5万元",
                   "pieces":[{"same":"收取信息处理费"},{"out":"0"},{"in":"1.5"},{"same":"万元"}]}],
                 "others":["body"]}
                """),
        json.get(0).<com.fasterxml.jackson.databind.node.ObjectNode>require().without("files"));
  }

  private static Report real() {
    return TestDrafts.realReport("017");
  }

  @Test
  void theSameFiguresInAnotherWritingAreTheSame() throws Exception {
    Report computed = Edit.Cells.of(TOTAL, null).applyTo(real());
    Report typed = with(with(computed, TOTAL, real().typed(TOTAL)), NATURAL, "７１");
    Report explained = new Edit.Explain("N-NEW a", new Reason("集中清理", "1")).applyTo(typed);
    assertEquals(0, run("diff", file("甲.nianbao", computed), file("乙.nianbao", explained)));
    assertEquals(List.of("说明不同"), out.toString().lines().toList());
    out.getBuffer().setLength(0);
    assertEquals(0, run("diff", file("甲.nianbao", computed), file("乙.nianbao", typed)));
    assertEquals(List.of("两份年报相同。"), out.toString().lines().toList());
  }

  @Test
  void aDraftAndThePdfThatWasMadeOfIt() throws Exception {
    String draft = file("年报.nianbao", real());
    String pdf = folder.resolve("年报.pdf").toString();
    assertEquals(0, run("export", draft, "-o", pdf, "--proof"));
    assertEquals(0, run("diff", draft, pdf));
    assertEquals(1, run("diff", file("改.nianbao", with(real(), NATURAL, "1")), pdf));
  }

  @Test
  void whatCannotBeReadIsSaidOfEachFile() throws Exception {
    String good = file("好.nianbao", real());
    String missing = folder.resolve("没有.nianbao").toString();
    assertEquals(2, run("diff", good, missing, "--json"));
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertEquals(missing, json.get(0).get("file").textValue());
    assertTrue(err.toString().contains("找不到这个文件"));
    assertEquals(2, run("diff", good));
  }

  @Test
  void noCommandWritesOverAFinalReport() throws Exception {
    FinalState state = new FinalState("2026-01-12T14:03:21+08:00", "7K3Q-9F2M", content(), "1.0.0");
    String isFinal = file("定稿.nianbao", new Edit.Finish(state).applyTo(real()));
    byte[] before = Files.readAllBytes(Path.of(isFinal));
    String other = file("别的.nianbao", TestDrafts.realReport("044"));
    assertEquals(2, run("import", other, "-o", isFinal));
    assertTrue(err.toString().contains("已经定稿"), err::toString);
    assertArrayEquals(before, Files.readAllBytes(Path.of(isFinal)));
    err.getBuffer().setLength(0);
    assertEquals(2, run("next", other, "-o", isFinal));
    assertTrue(err.toString().contains("已经定稿"), err::toString);
    assertEquals(2, run("export", other, "-o", isFinal, "--proof"));
    assertArrayEquals(before, Files.readAllBytes(Path.of(isFinal)));
  }

  private static String content() {
    return SectionContent.codeOfAll(real());
  }
}
