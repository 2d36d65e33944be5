package org.nianbao.importer.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.form.CellId;
import org.nianbao.form.EditionReader;
import org.nianbao.importer.match.MatchedReport.CellDoubt;
import org.nianbao.importer.page.CellTrait;
import org.nianbao.importer.page.ParagraphKind;
import org.nianbao.importer.page.SourceFormat;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;

class ReportMatcherTest {
  private static final ReportMatcher MATCHER = new ReportMatcher(EditionReader.builtIn());
  private static final Map<CellId, String> EXPECTED = typed(match(SampleTables.report()).report());

  private static MatchedReport match(SourcePages pages) {
    return MATCHER.match(pages.document(), "年报.docx");
  }

  private static MatchedReport match(List<String> three) {
    return match(SampleTables.report(SampleTables.RULES_2021, three, SampleTables.DISPUTES));
  }

  private static Map<CellId, String> typed(Report report) {
    return report.entries().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().text()));
  }

  private static Map<String, DoubtReason> doubts(MatchedReport match) {
    return match.doubts().stream()
        .collect(Collectors.toMap(d -> d.cell().toString(), CellDoubt::reason, (a, b) -> a));
  }

  private static String cell(MatchedReport match, String id) {
    return match.report().typed(CellId.parse(id));
  }

  private static List<String> unplaced(MatchedReport match) {
    return match.unplaced().stream().map(UnplacedPiece::text).toList();
  }

  private static List<String> with(int row, String text) {
    List<String> rows = new ArrayList<>(SampleTables.requests());
    rows.set(SampleTables.heads() + row, text);
    return rows;
  }

  @Test
  void aCleanReportIsReadWhollyAndWithoutADoubt() {
    MatchedReport match = match(SampleTables.report());
    Report report = match.report();
    assertEquals("2021", report.edition().id());
    assertEquals("临江县水务局", report.body());
    assertEquals(2023, report.year());
    assertEquals(200, report.entries().size());
    assertEquals(200, match.cells().size());
    assertEquals(List.of(), match.doubts());
    assertEquals(List.of(), match.unplaced());
    assertEquals(6, match.sections());
    assertEquals(3, match.tables());
    assertEquals("19", cell(match, "requests/received/natural"));
    assertEquals("12.5", cell(match, "fees/fees/amount"));
    assertEquals("3", cell(match, "disputes/cases/reconsideration.total"));
    assertEquals("1", cell(match, "disputes/cases/afterReconsideration.pending"));
    assertEquals("一是人手不足。\n二是培训不够。", report.text("improvement"));
    assertEquals("根据条例编制本报告，统计期限为2023年1月1日至12月31日。", report.text("intro"));
    assertTrue(report.entries().values().stream().allMatch(e -> e.origin() == Origin.IMPORTED));
  }

  @Test
  void blankStaysBlankASlashStaysASlashAndTextsStayAsWritten() {
    String[] two = SampleTables.RULES_2021.clone();
    two[2] = "规章|/||0";
    two[3] = "行政规范性文件|22（其中修订16件）|1|27";
    two[13] = "行政事业性收费|491,5000{1x3}";
    MatchedReport match =
        match(SampleTables.report(two, SampleTables.requests(), SampleTables.DISPUTES));
    assertEquals("/", cell(match, "rules/regulations/issued"));
    assertEquals("", cell(match, "rules/regulations/repealed"));
    assertEquals("491,5000", cell(match, "fees/fees/amount"));
    assertEquals("22（其中修订16件）", cell(match, "rules/normativeDocuments/issued"));
    assertEquals(Map.of("rules/normativeDocuments/issued", DoubtReason.NOTE), doubts(match));
  }

  @ParameterizedTest
  @CsvSource({
    "1、总体情况, 总体情况",
    "总体情况, 一、总体情况",
    "第一部分 总体情况, 一、政府信息公开工作总体情况",
    "一．总体情况, 一、总 体 情 况",
  })
  void headingsAreFoundInAnyNumberingAndWording(String first, String second) {
    for (String heading : List.of(first, second)) {
      MatchedReport match = match(SourcePages.docx().say(SampleTables.TITLE, heading, "全年公开88条。"));
      assertEquals("全年公开88条。", match.report().text("overview"), heading);
    }
  }

  @Test
  void renamedAndRenumberedHeadingsAreFoundAndSubheadingsAreNot() {
    MatchedReport match =
        match(
            SourcePages.docx()
                .say(SampleTables.TITLE, "一、总体情况", "（一）主动公开情况", "公开88条。")
                .say("三、政府信息公开工作存在的主要问题及改进情况", "人手不足。")
                .say("四、其他需要报告的事项：无其他事项。"));
    assertEquals("（一）主动公开情况\n公开88条。", match.report().text("overview"));
    assertEquals("人手不足。", match.report().text("improvement"));
    assertEquals("无其他事项。", match.report().text("other"));
  }

  @Test
  void aTitleOfTwoLinesAndWhatStandsBeforeItAndBehindSectionSix() {
    MatchedReport match =
        match(
            SourcePages.docx()
                .say("首页 > 信息公开", "当前位置：首页", "临江县水务局", "2023年政府信息公开工作年度报告")
                .say("发布日期：2024-01-20 浏览次数：12", "一、总体情况", "公开88条。")
                .say(ParagraphKind.PAGE_NUMBER, "- 1 -")
                .say("六、其他需要报告的事项", "没有。", "临江县水务局", "2024年1月9日")
                .say("打印本页 关闭窗口", "主办单位：临江县人民政府", "联系我们"));
    assertEquals("临江县水务局", match.report().body());
    assertEquals("公开88条。", match.report().text("overview"));
    assertEquals("没有。", match.report().text("other"));
    assertEquals("2024-01-09", match.report().signed().orElseThrow().date());
    assertEquals(
        List.of(
            "首页 > 信息公开",
            "当前位置：首页",
            "发布日期：2024-01-20 浏览次数：12",
            "- 1 -",
            "打印本页 关闭窗口",
            "主办单位：临江县人民政府",
            "联系我们"),
        unplaced(match));
  }

  @Test
  void tablesAreFoundInAnyOrderAndWithoutHeadings() {
    MatchedReport match =
        match(
            SourcePages.docx()
                .grid(SampleTables.DISPUTES)
                .grid(SampleTables.requests().toArray(String[]::new))
                .grid(SampleTables.RULES_2021));
    assertEquals(EXPECTED, typed(match.report()));
    assertEquals(List.of(), match.doubts());
  }

  @Test
  void allTablesInOneGridAreToldApart() {
    List<String> rows = new ArrayList<>();
    rows.add(SampleTables.TITLE);
    rows.add("二、主动公开政府信息情况");
    rows.addAll(List.of(SampleTables.RULES_2021));
    rows.add("三、收到和处理政府信息公开申请情况");
    rows.addAll(SampleTables.requests());
    rows.add("四、政府信息公开行政复议、行政诉讼情况");
    rows.addAll(List.of(SampleTables.DISPUTES));
    MatchedReport match =
        match(new SourcePages(SourceFormat.XLSX).grid(rows.toArray(String[]::new)));
    assertEquals(EXPECTED, typed(match.report()));
    assertEquals(List.of(), match.doubts());
    assertEquals("临江县水务局", match.report().body());
  }

  @Test
  void sectionTwoOf2021AndSectionThreeOf2019BecomeTheEditionOfSectionTwo() {
    MatchedReport match = match(SampleTables.requests2019());
    assertEquals("2021", match.report().edition().id());
    assertEquals("1", cell(match, "requests/otherHandling.other/natural"));
    assertEquals("0", cell(match, "requests/otherHandling.other/enterprise"));
    assertEquals("", cell(match, "requests/otherHandling.feeOverdue/natural"));
    assertEquals(
        Map.of(
            "requests/otherHandling.other/natural",
            DoubtReason.OTHER_EDITION,
            "requests/otherHandling.other/total",
            DoubtReason.OTHER_EDITION),
        doubts(match));
    assertEquals(186, match.cells().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1、属于国家秘密",
        "（1）属于国家秘密",
        "属于国家秘密",
        "１．属于国家 秘密",
        "1.属于\n国家秘密",
        "1.属\n于\n国\n家\n秘\n密",
      })
  void labelsAreKnownHoweverTheyAreNumberedOrWrapped(String label) {
    MatchedReport match = match(with(4, "（三）不予公开{8x1}|" + label + "|0|0|0|0|0|0|0"));
    assertEquals(EXPECTED, typed(match.report()));
    assertEquals(List.of(), match.doubts());
  }

  @Test
  void oneLetterInSixMayBeWrong() {
    MatchedReport match = match(with(5, "2.其他法律行攻法规禁止公开|0|0|0|0|0|0|0"));
    assertEquals(EXPECTED, typed(match.report()));
    assertEquals(List.of(), match.doubts());
  }

  @Test
  void mergedLabelsMayBeRepeatedOrLeftEmpty() {
    List<String> rows = new ArrayList<>();
    for (String row : SampleTables.requests()) {
      rows.add(row);
    }
    int first = SampleTables.heads();
    String[] groups = {"三、本年度办理结果", ""};
    for (int i = 2; i < SampleTables.rows() - 1; i++) {
      String group = groups[i % 2];
      rows.set(
          first + i,
          group + "|" + group + "|" + SampleTables.label(i) + "|" + SampleTables.figures(i));
    }
    MatchedReport match = match(rows);
    assertEquals(EXPECTED, typed(match.report()));
    assertEquals(List.of(), match.doubts());
  }

  @Test
  void aRowKnownOnlyByTheTwoAroundItIsDoubtedWhereItSaysSomething() {
    MatchedReport match = match(with(8, "某类信息|1|0|0|0|0|0|1"));
    assertEquals(EXPECTED, typed(match.report()));
    assertEquals(
        Map.of(
            "requests/denied.internalAffairs/natural",
            DoubtReason.ROW_BY_NEIGHBOURS,
            "requests/denied.internalAffairs/total",
            DoubtReason.ROW_BY_NEIGHBOURS),
        doubts(match));
  }

  @Test
  void aColumnKnownOnlyByItsNeighboursIsDoubted() {
    List<String> rows = new ArrayList<>(SampleTables.requests());
    rows.set(2, "商业企业|科硏所|社会公益组织|法律服务机构|其他");
    MatchedReport match = match(rows);
    assertEquals(EXPECTED, typed(match.report()));
    assertTrue(doubts(match).values().stream().allMatch(DoubtReason.COLUMN_BY_NEIGHBOURS::equals));
    assertFalse(doubts(match).isEmpty());
    assertTrue(doubts(match).keySet().stream().allMatch(c -> c.endsWith("/research")));
  }

  @Test
  void columnsInAnotherOrderAreReadByTheirHeads() {
    String[] two = SampleTables.RULES_2021.clone();
    two[1] = "信息内容|现行有效件数|本年制发件数|本年废止件数";
    two[2] = "规章|0|0|0";
    two[3] = "行政规范性文件|27|3|1";
    assertEquals(
        EXPECTED,
        typed(
            match(SampleTables.report(two, SampleTables.requests(), SampleTables.DISPUTES))
                .report()));
  }

  @Test
  void aTableOverTwoPagesWithItsHeadsRepeated() {
    List<String> rows = SampleTables.requests();
    int cut = SampleTables.heads() + 14;
    List<String> second = new ArrayList<>(rows.subList(0, SampleTables.heads()));
    second.add("三、本年度办理结果{9x1}|（四）无法提供{1x1}|3.补正后申请内容仍不明确|0|0|0|0|0|0|0");
    second.addAll(rows.subList(cut + 1, rows.size()));
    MatchedReport match =
        match(
            SourcePages.docx()
                .grid(SampleTables.RULES_2021)
                .grid(rows.subList(0, cut).toArray(String[]::new))
                .say(ParagraphKind.PAGE_NUMBER, "-3-")
                .grid(second.toArray(String[]::new))
                .grid(SampleTables.DISPUTES));
    assertEquals(EXPECTED, typed(match.report()));
    assertEquals(List.of(), match.doubts());
  }

  @Test
  void aRowTornOverAPageIsOneRow() {
    List<String> rows = SampleTables.requests();
    int torn = SampleTables.heads() + 5;
    List<String> first = new ArrayList<>(rows.subList(0, torn));
    first.add("2.其他法律行政|||||||");
    List<String> second = new ArrayList<>();
    second.add("||法规禁止公开|0|0|0|0|0|0|0");
    for (int i = 6; i < SampleTables.rows(); i++) {
      second.add("||" + SampleTables.label(i) + "|" + SampleTables.figures(i));
    }
    MatchedReport match =
        match(
            SourcePages.docx()
                .grid(SampleTables.RULES_2021)
                .grid(first.toArray(String[]::new))
                .grid(second.toArray(String[]::new))
                .grid(SampleTables.DISPUTES));
    assertEquals(EXPECTED, typed(match.report()));
    assertEquals(List.of(), match.doubts());
  }

  @Test
  void aTableThatLacksItsLastLineSaysSo() {
    List<String> rows = new ArrayList<>(SampleTables.requests());
    rows.removeLast();
    MatchedReport match = match(rows);
    assertEquals(Map.of("requests/carriedForward/natural", DoubtReason.MISSING_ROW), doubts(match));
  }

  @Test
  void aMissingTableIsOneDoubt() {
    MatchedReport match =
        match(
            SourcePages.docx()
                .grid(SampleTables.RULES_2021)
                .grid(SampleTables.requests().toArray(String[]::new)));
    assertEquals(
        Map.of("disputes/cases/reconsideration.upheld", DoubtReason.MISSING_TABLE), doubts(match));
  }

  @ParameterizedTest
  @ValueSource(strings = {"193000123{1x7}", "193|000123{1x6}", "19 3 0|0 0 1 23{1x6}"})
  void digitsThatRanTogetherArePartedByTheSumsAndDoubted(String digits) {
    MatchedReport match = match(with(0, "一、本年新收政府信息公开申请数量{1x3}|" + digits));
    assertEquals(EXPECTED, typed(match.report()));
    assertEquals(DoubtReason.RAN_TOGETHER, doubts(match).get("requests/received/natural"));
    assertEquals(DoubtReason.RAN_TOGETHER, doubts(match).get("requests/received/total"));
  }

  @Test
  void aFigureTornInTwoIsJoinedByTheSumsAndDoubted() {
    MatchedReport match = match(with(0, "一、本年新收政府信息公开申请数量{1x3}|1|9|3|0|0|0|1|23"));
    assertEquals(EXPECTED, typed(match.report()));
    assertEquals(DoubtReason.TORN, doubts(match).get("requests/received/natural"));
  }

  @Test
  void aRowThatLostItsLabelIsFoundByTheSumsAndDoubted() {
    List<String> rows = new ArrayList<>(SampleTables.requests());
    int first = SampleTables.heads();
    rows.set(first, "一、本年新收政府信息公开申请数量{1x3}|20|3|0|0|0|1|24");
    rows.set(first + 24, "四、结转下年度继续办理{1x3}|0|0|0|0|0|0|0");
    // The label of 二 is lost, and the row that has it stands where nothing is to be expected.
    rows.set(first + 1, "~|~|~|~|~|~|~|~|~|~");
    rows.set(first + 20, "（六）其他处理{3x1}|1.申请人无正当理由逾期不补正|0|0|0|0|0|0|0");
    MatchedReport lost = match(rows);
    assertTrue(doubts(lost).containsKey("requests/carriedIn/natural"));
    rows.set(first + 1, "二、上年结转政府信息公开申请数量{1x3}|0|0|0|0|0|0|0");
    rows.remove(first + 23);
    rows.add(first + 10, "|20|3|0|0|0|1|24");
    MatchedReport found = match(rows);
    assertEquals("20", cell(found, "requests/handled/natural"));
    assertEquals(DoubtReason.ROW_BY_SUMS, doubts(found).get("requests/handled/natural"));
    assertEquals(DoubtReason.ROW_BY_SUMS, doubts(found).get("requests/handled/total"));
  }

  @Test
  void digitsThatCannotBePartedAreDoubtedAndKept() {
    MatchedReport match = match(with(0, "一、本年新收政府信息公开申请数量{1x3}|19300124{1x7}"));
    assertEquals("19300124", cell(match, "requests/received/natural"));
    assertEquals(DoubtReason.NOT_PARTED, doubts(match).get("requests/received/natural"));
  }

  @Test
  void aFigureThatTwoPlacesClaimIsDoubtedAndTheOtherIsListed() {
    List<String> rows = new ArrayList<>(SampleTables.requests());
    rows.add("四、结转下年度继续办理{1x3}|7|0|0|0|0|0|7");
    MatchedReport match = match(rows);
    assertEquals("1", cell(match, "requests/carriedForward/natural"));
    assertEquals(DoubtReason.TWICE, doubts(match).get("requests/carriedForward/natural"));
    assertEquals(List.of("7", "7"), unplaced(match));
  }

  @Test
  void wrappedAndStruckFiguresAreDoubted() {
    MatchedReport wrapped = match(with(1, "二、上年结转政府信息公开申请数量{1x3}|1\n2|0|0|0|0|0|12"));
    assertEquals("12", cell(wrapped, "requests/carriedIn/natural"));
    assertEquals(Map.of("requests/carriedIn/natural", DoubtReason.WRAPPED), doubts(wrapped));
    MatchedReport struck =
        match(
            SourcePages.docx()
                .grid(Set.of(CellTrait.STRUCK), SampleTables.RULES_2021)
                .grid(SampleTables.requests().toArray(String[]::new))
                .grid(SampleTables.DISPUTES));
    assertEquals(10, struck.doubts().size());
  }

  @Test
  void withoutLinesEveryFigureOfARowThatDoesNotBalanceIsDoubted() {
    List<String> rows = with(2, "三、本年度办理结果{22x1}|（一）予以公开{1x2}|2|6|0|0|0|1|8");
    Set<CellTrait> unruled = EnumSet.of(CellTrait.UNRULED);
    MatchedReport match =
        match(
            SourcePages.docx()
                .grid(SampleTables.RULES_2021)
                .grid(unruled, rows.toArray(String[]::new))
                .grid(SampleTables.DISPUTES));
    Map<String, DoubtReason> doubts = doubts(match);
    for (String column : List.of("natural", "enterprise", "research", "total")) {
      assertEquals(DoubtReason.UNBALANCED, doubts.get("requests/granted/" + column), column);
    }
    assertEquals(Map.of(), doubts(match(rows)));
  }

  @Test
  void oneCellALineIsATable() {
    SourcePages pages = new SourcePages(SourceFormat.TEXT).say("二、主动公开政府信息情况");
    for (String row : SampleTables.RULES_2021) {
      pages.say(row.replaceAll("\\{.*?}", "").split("\\|"));
    }
    pages.say("三、收到和处理政府信息公开申请情况");
    for (int i = 0; i < SampleTables.rows(); i++) {
      pages.say(SampleTables.label(i)).say(SampleTables.figures(i).split("\\|"));
    }
    for (String row : SampleTables.DISPUTES) {
      pages.say(row.replaceAll("\\{.*?}", "").split("\\|"));
    }
    assertEquals(EXPECTED, typed(match(pages).report()));
  }

  @Test
  void tablesWhoseCellsRanTogetherInOneParagraphArePartedByTheSums() {
    StringBuilder fused = new StringBuilder();
    for (String row : SampleTables.RULES_2021) {
      fused.append(row.replaceAll("\\{.*?}|\\|", ""));
    }
    for (int i = 0; i < SampleTables.rows(); i++) {
      fused.append(SampleTables.label(i)).append(SampleTables.figures(i).replace("|", ""));
    }
    for (String row : SampleTables.DISPUTES) {
      fused.append(row.replaceAll("\\{.*?}|\\|", ""));
    }
    MatchedReport match = match(new SourcePages(SourceFormat.TEXT).say(fused.toString()));
    Map<CellId, String> found = typed(match.report());
    Map<String, DoubtReason> doubts = doubts(match);
    Set<CellId> missing = new java.util.TreeSet<>(EXPECTED.keySet());
    missing.removeAll(found.keySet());
    assertEquals(Set.of(), missing);
    EXPECTED.forEach(
        (cell, text) ->
            assertTrue(
                text.equals(found.get(cell)) || doubts.containsKey(cell.toString()),
                () -> cell + ": " + found.get(cell) + " without a doubt"));
    assertEquals("23", found.get(CellId.parse("requests/received/total")));
    assertEquals(DoubtReason.RAN_TOGETHER, doubts.get("requests/received/total"));
  }

  @Test
  void aPageThatIsNoReportIsSaidToBeNone() {
    MatchedReport match = match(SourcePages.docx().say("会议通知", "请各科室参会。").grid("科室|人数", "办公室|3"));
    assertFalse(match.isReport());
    assertTrue(match.report().entries().isEmpty());
  }
}
