package org.nianbao.rollup.across;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nianbao.check.BalancedReports;
import org.nianbao.check.TestReports;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.rollup.FormerRollup;
import org.nianbao.rollup.MadeFiles;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.RollupPlan;
import org.nianbao.rollup.UnitFile;
import org.nianbao.rollup.UnitList;
import org.nianbao.rollup.out.Reminder;
import org.nianbao.rollup.out.UnitOpinion;
import org.nianbao.text.Messages;

/** What shows only when units stand beside each other, and what is handed back to them. */
class AcrossUnitsTest {
  private static final Messages MESSAGES = Messages.load();

  private static Report unit(String name, int year, String text) {
    Report report = Report.blank(BalancedReports.edition("2021"), name, year);
    report = TestReports.put(report, "licensing/licensing/decisions", "300");
    report = TestReports.put(report, "requests/carriedIn/natural", "3");
    report = TestReports.put(report, "requests/carriedForward/natural", "5");
    return new Edit.TextEdit("overview", text).applyTo(report);
  }

  private static String text(int seed) {
    return new Random(seed)
        .ints(300, 0x4E00, 0x5E00)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Rollup rollup(List<Report> reports) {
    List<UnitFile> files = new ArrayList<>();
    reports.forEach(report -> files.add(MadeFiles.of(report)));
    List<String> names = new ArrayList<>(reports.stream().map(Report::body).toList());
    names.add("没有报送的局");
    return Rollup.of(RollupPlan.of(UnitList.of(names)), files, BalancedReports.EDITIONS);
  }

  @Test
  void findsCopiesZerosAndWhatWasNotCarriedOver() {
    String copied = text(1);
    Report zeros = TestReports.put(unit("丁局", 2023, text(4)), "licensing/licensing/decisions", "0");
    Rollup now =
        rollup(
            List.of(
                unit("甲局", 2023, copied),
                unit("乙局", 2023, "2023年12件。" + copied),
                unit("丙局", 2023, text(3)),
                zeros));
    Report last = TestReports.put(unit("丙局", 2022, ""), "requests/carriedForward/natural", "3");
    FormerRollup former = FormerRollup.of(rollup(List.of(unit("甲局", 2022, ""), last)));
    List<UnitRemark> remarks = AcrossUnits.check(now, former, MESSAGES);
    assertEquals(
        List.of("H-CARRY [甲局]", "H-SAME [甲局, 乙局]", "H-UNIT [丁局]"),
        remarks.stream()
            .filter(r -> !r.units().contains("乙局") || r.rule().equals("H-SAME"))
            .map(r -> r.rule() + " " + r.units())
            .toList());
    assertTrue(remarks.getFirst().message().contains("本年填 3，上年结转 5"), remarks::toString);

    String opinion = new UnitOpinion(MESSAGES).text(now.units().getFirst(), remarks);
    assertTrue(opinion.contains("雷同") && opinion.contains("上年结转"), opinion);
    String reminder = Reminder.of(now, MESSAGES);
    assertTrue(reminder.contains("尚未报送（1 家）：没有报送的局"), reminder);
  }
}
