package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.app.ProgramAssembly;
import org.nianbao.check.BalancedReports;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftWriter;
import org.nianbao.draft.RolledUnits;
import org.nianbao.draft.TestDrafts;
import org.nianbao.export.opc.OoxmlParts;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;

/** {@code rollup}: the units, their sums, what is written, and what is never written. */
class RollupCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return new ProgramAssembly()
        .commands(new PrintWriter(out, true), new PrintWriter(err, true))
        .execute(arguments);
  }

  private static Report unit(String body, int seed) {
    Report report = BalancedReports.declared(BalancedReports.edition("2021"), new Random(seed));
    return new Edit.Identity(body, 2023, null).applyTo(report);
  }

  private Path file(String name, Report report) throws Exception {
    return Files.write(folder.resolve(name), new DraftWriter().write(Draft.of(report)));
  }

  @BeforeEach
  void threeUnits() throws Exception {
    Files.createDirectories(folder.resolve("in/inner"));
    file("in/教育局.nianbao", unit("教育局", 1));
    file("in/inner/公安局.nianbao", unit("青山县公安局", 2));
    Files.writeString(folder.resolve("in/水利局.pdf"), "no PDF at all");
    Files.writeString(folder.resolve("list.txt"), "教育局\n公安局\n水利局\n财政局\n税务局 垂直管理\n");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void tellsOfUnitsAndSumsAndWritesWhatItIsAskedFor() throws Exception {
    assertEquals(
        1,
        run(
            "rollup",
            path("in"),
            "--units",
            path("list.txt"),
            "-o",
            path("汇总.nianbao"),
            "-o",
            path("汇总.xlsx"),
            "--json"));
    assertEquals("", err.toString());
    assertTrue(out.toString().chars().allMatch(c -> c < 128));
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertEquals(
        "ok ok unreadable missing outside",
        String.join(" ", json.path("units").findValuesAsText("state")));
    Report sum =
        TestDrafts.READER.read(Files.readAllBytes(folder.resolve("汇总.nianbao"))).draft().report();
    assertEquals(
        json.path("cells").path("requests/received/natural").asText(),
        sum.typed(org.nianbao.form.CellId.parse("requests/received/natural")));
    assertEquals("", sum.typed(org.nianbao.form.CellId.parse("requests/received/total")));
    assertEquals(List.of(), new OoxmlParts(bytes("汇总.xlsx")).faults());
  }

  @Test
  void aListMayBeOfWindowsAndWhatCannotBeReadIsNamed() throws Exception {
    byte[] windows = "教育局\r\n公安局\r\n财政局\r\n".getBytes(Charset.forName("GB18030"));
    Files.write(folder.resolve("gbk.txt"), windows);
    assertEquals(1, run("rollup", path("in"), "--units", path("gbk.txt")));
    assertTrue(out.toString().contains("财政局：缺"), out::toString);
    assertEquals(
        2,
        run("rollup", path("in"), "--units", path("gbk.txt"), "--declared", path("nowhere.pdf")));
    assertTrue(err.toString().contains("nowhere.pdf"), err::toString);
    assertEquals(2, run("rollup", path("in"), "--units", path("no.txt")));
    assertTrue(err.toString().contains("no.txt"), err::toString);
  }

  @Test
  void theDeclaredReportIsComparedAndTheUnitNamed() throws Exception {
    Report declared = unit("青山县人民政府", 1);
    file("县.nianbao", declared);
    assertEquals(1, run("rollup", path("in"), "--declared", path("县.nianbao"), "--json"));
    JsonNode json = new ObjectMapper().readTree(out.toString());
    JsonNode culprit = json.path("differences").path(0).path("culprits").path(0);
    assertEquals("青山县公安局", culprit.path("unit").asText());
    assertEquals("leftOut", culprit.path("operation").asText());
    assertTrue(culprit.path("certain").asBoolean());
  }

  @Test
  void aFormerRollupIsAListOfUnits() throws Exception {
    run("rollup", path("in"), "--units", path("list.txt"), "-o", path("汇总.nianbao"));
    Draft former = TestDrafts.READER.read(Files.readAllBytes(folder.resolve("汇总.nianbao"))).draft();
    assertEquals(5, RolledUnits.in(former).orElseThrow().units().size());
    assertEquals(1, run("rollup", path("in"), "--units", path("汇总.nianbao")));
    assertTrue(out.toString().contains("财政局：缺"), out::toString);
    assertTrue(out.toString().contains("税务局：不汇总"), out::toString);
  }

  @Test
  void theOrderOfFilesMakesNoDifferenceToAByte() {
    assertEquals(1, run("rollup", path("in"), "-o", path("a.xlsx"), "--json"));
    String one = out.toString();
    assertEquals(
        1,
        run(
            "rollup",
            path("in/水利局.pdf"),
            path("in/inner"),
            path("in/教育局.nianbao"),
            "-o",
            path("b.xlsx"),
            "--json"));
    assertEquals(one, out.toString());
    assertEquals(bytes("a.xlsx").length, bytes("b.xlsx").length);
    assertArrayEquals(bytes("a.xlsx"), bytes("b.xlsx"));
  }

  private byte[] bytes(String name) {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void unitsFilesAreNeverWritten() throws Exception {
    byte[] before = bytes("in/教育局.nianbao");
    assertEquals(2, run("rollup", path("in"), "-o", path("in/教育局.nianbao")));
    assertTrue(err.toString().contains("这是报来的文件"), err::toString);
    assertArrayEquals(before, bytes("in/教育局.nianbao"));
    assertEquals(2, run("rollup", path("in"), "-o", path("汇总.pdf")));
    assertEquals(2, run("rollup", path("list.txt")));
    assertEquals(2, run("rollup", path("nowhere")));
  }
}
