package org.nianbao.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nianbao.check.BalancedReports;
import org.nianbao.check.TestReports;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.rollup.UnitFile.ReportFile;
import org.nianbao.rollup.UnitFile.UnreadFile;
import org.nianbao.rollup.out.StateWords;
import org.nianbao.text.Messages;

/** Which units there are, what came of each, and the sums of their cells. */
class RollupTest {
  private static final CellId AMOUNT = CellId.parse("fees/fees/amount");
  private static final CellId NATURAL = CellId.parse("requests/received/natural");
  private static final CellId DOCUMENTS = CellId.parse("rules/normativeDocuments/issued");

  private static Report unit(String body, int year) {
    Report report =
        Report.blank(BalancedReports.edition(year > 2020 ? "2021" : "2019"), body, year);
    report = TestReports.put(report, NATURAL.toString(), "12");
    return TestReports.put(
        report, AMOUNT.toString().replace("amount", year > 2020 ? "amount" : "change"), "0");
  }

  private static Rollup rollup(RollupPlan plan, UnitFile... files) {
    return Rollup.of(plan, List.of(files), BalancedReports.EDITIONS);
  }

  private static UnitState state(Rollup rollup, String name) {
    return rollup.units().stream()
        .filter(u -> u.name().equals(name))
        .findFirst()
        .orElseThrow()
        .state();
  }

  @Test
  void tellsWhatCameOfEachUnit() {
    UnitList list =
        new UnitList(
            List.of(
                new ListedUnit("教育局", false),
                new ListedUnit("公安局", false),
                new ListedUnit("民政局", false),
                new ListedUnit("司法局", false),
                new ListedUnit("水利局", false),
                new ListedUnit("财政局", false),
                new ListedUnit("税务局", true),
                new ListedUnit("审计局", true)));
    Report older = new Edit.Identity("公安局", 2023, null).applyTo(unit("公安局", 2023));
    Rollup rollup =
        rollup(
            RollupPlan.of(list),
            MadeFiles.of(unit("青山县教育局", 2023)),
            MadeFiles.of(older, "a.nianbao", "2024-01-03T10:00:00+08:00"),
            MadeFiles.of(
                TestReports.put(older, NATURAL.toString(), "15"),
                "b.nianbao",
                "2024-01-05T10:00:00+08:00"),
            MadeFiles.of(unit("民政局", 2022)),
            MadeFiles.of(new Edit.Identity("司法局", 2023, null).applyTo(unit("司法局", 2020))),
            new UnreadFile(Path.of("水利局年报.docx"), "读不出来。"),
            MadeFiles.of(unit("税务局", 2023)),
            MadeFiles.of(unit("别的局", 2023)));
    assertEquals(2023, rollup.year());
    assertEquals("2021", rollup.edition().id());
    assertEquals(UnitState.RECEIVED, state(rollup, "教育局"));
    assertTrue(rollup.units().getFirst().isProposed());
    assertEquals(UnitState.DUPLICATE, state(rollup, "公安局"));
    assertEquals(
        "15",
        rollup
            .in(UnitState.DUPLICATE)
            .getFirst()
            .report()
            .orElseThrow()
            .figures()
            .at(NATURAL)
            .printed());
    assertEquals(UnitState.OTHER_YEAR, state(rollup, "民政局"));
    assertEquals(UnitState.OTHER_EDITION, state(rollup, "司法局"));
    assertEquals(UnitState.UNREADABLE, state(rollup, "水利局"));
    assertEquals(UnitState.MISSING, state(rollup, "财政局"));
    assertEquals(UnitState.OUTSIDE, state(rollup, "税务局"));
    assertEquals(UnitState.OUTSIDE, state(rollup, "审计局"));
    assertFalse(rollup.units().getLast().listed());
    assertEquals("别的局", rollup.units().getLast().name());
    // 12 of 教育局, 15 of 公安局, 12 of 司法局 and of 别的局
    assertEquals(new BigDecimal("51"), rollup.sum(NATURAL).sum());
    assertEquals(List.of("司法局"), rollup.sum(DOCUMENTS).leftOut());
    assertEquals(List.of("教育局", "公安局", "别的局"), rollup.sum(DOCUMENTS).blank());
  }

  @Test
  void ofTwoFilesTheOneSavedLastCountsOrTheOneThatWasTaken() {
    Instant then = Instant.parse("2024-01-05T02:00:00Z");
    OffsetDateTime saved = then.atOffset(ZoneOffset.ofHours(8));
    FileAge old = new FileAge(null, 0, then);
    ReportFile first = aged("a.nianbao", "11", old);
    // What says the more of these decides: the save, how often, the disk.
    assertCounts("12", first, aged("b.nianbao", "12", new FileAge(saved, 0, Instant.EPOCH)));
    assertCounts(
        "13",
        aged("a.nianbao", "11", new FileAge(saved, 7, then.plusSeconds(9))),
        aged("b.nianbao", "13", new FileAge(saved, 8, then)));
    assertCounts("14", first, aged("b.nianbao", "14", new FileAge(null, 0, then.plusSeconds(1))));
    assertCounts("11", first, aged("b.nianbao", "15", old));
    Rollup taken =
        assertCounts(
            "15",
            RollupPlan.OPEN.withFiles(Map.of("教育局", Path.of("b.nianbao"))),
            first,
            aged("b.nianbao", "15", old));
    assertEquals(Set.of(UnitDecision.FILE), taken.units().getFirst().decided());
    assertEquals(UnitState.DUPLICATE, taken.units().getFirst().state());
    assertCounts(
        "11",
        RollupPlan.OPEN.withFiles(Map.of("教育局", Path.of("gone.nianbao"))),
        first,
        aged("b.nianbao", "15", old));
  }

  private static ReportFile aged(String name, String figure, FileAge age) {
    return MadeFiles.aged(
        TestReports.put(unit("教育局", 2023), NATURAL.toString(), figure), name, age);
  }

  private static void assertCounts(String figure, UnitFile... files) {
    assertCounts(figure, RollupPlan.OPEN, files);
  }

  private static Rollup assertCounts(String figure, RollupPlan plan, UnitFile... files) {
    Rollup rollup = rollup(plan, files);
    assertEquals(new BigDecimal(figure), rollup.sum(NATURAL).sum());
    return rollup;
  }

  @Test
  void saysHowTheOtherFileDiffers() {
    FileAge late = new FileAge(OffsetDateTime.parse("2024-01-05T10:20:00+08:00"), 1, Instant.EPOCH);
    FileAge early =
        new FileAge(OffsetDateTime.parse("2024-01-03T09:10:00+08:00"), 1, Instant.EPOCH);
    assertEquals(
        "另有文件 b.nianbao（2024-01-03 09:10 保存，内容相同）。",
        remark(aged("a.nianbao", "12", late), aged("b.nianbao", "12", early)));
    assertEquals(
        "另有文件 b.nianbao（2024-01-03 09:10 保存，1 格不同）。",
        remark(aged("a.nianbao", "12", late), aged("b.nianbao", "13", early)));
  }

  private static String remark(UnitFile... files) {
    return new StateWords(Messages.load())
        .remark(rollup(RollupPlan.OPEN, files).units().getFirst());
  }

  @Test
  void moneyAddsExactlyAndMarksAreCountedBeside() {
    Rollup rollup =
        rollup(
            RollupPlan.OPEN,
            MadeFiles.of(TestReports.put(unit("甲局", 2023), AMOUNT.toString(), "0.1")),
            MadeFiles.of(TestReports.put(unit("乙局", 2023), AMOUNT.toString(), "0.234567")),
            MadeFiles.of(TestReports.put(unit("丙局", 2023), AMOUNT.toString(), "3")),
            MadeFiles.of(TestReports.put(unit("丁局", 2023), DOCUMENTS.toString(), "/")),
            MadeFiles.of(TestReports.put(unit("戊局", 2023), DOCUMENTS.toString(), "22（其中修订16件）")),
            MadeFiles.of(TestReports.put(unit("己局", 2023), DOCUMENTS.toString(), "1O")));
    assertEquals(new BigDecimal("3.334567"), rollup.sum(AMOUNT).sum());
    CellSum documents = rollup.sum(DOCUMENTS);
    assertEquals(new BigDecimal("22"), documents.sum());
    assertEquals(1, documents.figures());
    assertEquals(1, documents.notApplicable());
    assertEquals(3, documents.blank().size());
    assertEquals(List.of("己局"), documents.unreadable());
    assertEquals("（其中修订16件）", documents.notes().getFirst().note());
    List<UnitShare> shares = rollup.shares(AMOUNT);
    assertEquals("丙局", shares.getFirst().unit().name());
    assertEquals(new BigDecimal("90.0"), shares.getFirst().percent());
    assertEquals("乙局", shares.get(1).unit().name());
  }

  /** What was taken once would else be summed for good, whatever the unit sends later. */
  @Test
  void aFileThatWasTakenIsSettledUntilANewerOneComes() {
    Report report = unit("公安局", 2023);
    UnitFile first = MadeFiles.of(report, "a.nianbao", "2024-01-03T10:00:00+08:00");
    UnitFile second = MadeFiles.of(report, "b.nianbao", "2024-01-05T10:00:00+08:00");
    UnitFile third = MadeFiles.of(report, "c.nianbao", "2024-01-09T10:00:00+08:00");
    RollupPlan plan = RollupPlan.OPEN.withFiles(Map.of("公安局", Path.of("b.nianbao")));
    Unit settled = rollup(plan, first, second).units().getFirst();
    assertTrue(settled.isFileSettled());
    Unit again = rollup(plan, first, second, third).units().getFirst();
    assertEquals(second, again.main());
    assertFalse(again.isFileSettled());
    assertFalse(again.isWell());
  }

  @Test
  void aFileThatCannotBeReadIsPutToItsUnitByItsName() {
    UnitList list =
        new UnitList(
            List.of(
                new ListedUnit("青山县水利局", false),
                new ListedUnit("青山县人力资源和社会保障局", false),
                new ListedUnit("青山县林业局", false)));
    Rollup rollup =
        rollup(
            RollupPlan.of(list),
            MadeFiles.of(unit("青山县林业局", 2023)),
            new UnreadFile(Path.of("水利局2023年政府信息公开年度报告（盖章）.doc"), "读不出来。"),
            new UnreadFile(Path.of("县人社局年报.pdf"), "读不出来。"),
            new UnreadFile(Path.of("新建 文档.docx"), "读不出来。"));
    assertEquals(UnitState.UNREADABLE, state(rollup, "青山县水利局"));
    assertEquals(UnitState.UNREADABLE, state(rollup, "青山县人力资源和社会保障局"));
    assertEquals(UnitState.RECEIVED, state(rollup, "青山县林业局"));
    assertEquals(UnitState.UNREADABLE, state(rollup, "新建 文档.docx"));
    assertEquals(3, rollup.absent().size());
  }

  @Test
  void theOrderOfFilesMakesNoDifference() {
    Random random = new Random(17);
    List<UnitFile> files = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Report report = BalancedReports.declared(BalancedReports.edition("2021"), random);
      files.add(
          MadeFiles.of(
              new Edit.Identity("第" + i % 37 + "局", 2023, null).applyTo(report),
              i + ".nianbao",
              null));
    }
    Rollup rollup = Rollup.of(RollupPlan.OPEN, files, BalancedReports.EDITIONS);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(files, random);
      assertEquals(rollup, Rollup.of(RollupPlan.OPEN, files, BalancedReports.EDITIONS));
    }
  }
}
