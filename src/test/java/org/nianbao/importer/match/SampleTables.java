package org.nianbao.importer.match;

import java.util.ArrayList;
import java.util.List;

/** A report of a made-up bureau in rows for {@link SourcePages#grid}; every sum in it holds. */
final class SampleTables {
  static final String TITLE = "临江县水务局2023年政府信息公开工作年度报告";

  static final String[] RULES_2021 = {
    "第二十条第（一）项{1x4}",
    "信息内容|本年制发件数|本年废止件数|现行有效件数",
    "规章|0|0|0",
    "行政规范性文件|3|1|27",
    "第二十条第（五）项{1x4}",
    "信息内容|本年处理决定数量{1x3}",
    "行政许可|315{1x3}",
    "第二十条第（六）项{1x4}",
    "信息内容|本年处理决定数量{1x3}",
    "行政处罚|35{1x3}",
    "行政强制|2{1x3}",
    "第二十条第（八）项{1x4}",
    "信息内容|本年收费金额（单位：万元）{1x3}",
    "行政事业性收费|12.5{1x3}"
  };

  private static final String[] HEADS = {
    "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）{3x3}|申请人情况{1x7}",
    "自然人{2x1}|法人或其他组织{1x5}|总计{2x1}",
    "商业企业|科研机构|社会公益组织|法律服务机构|其他"
  };

  private static final String[] LABELS = {
    "一、本年新收政府信息公开申请数量{1x3}|",
    "二、上年结转政府信息公开申请数量{1x3}|",
    "三、本年度办理结果{22x1}|（一）予以公开{1x2}|",
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）{1x2}|",
    "（三）不予公开{8x1}|1.属于国家秘密|",
    "2.其他法律行政法规禁止公开|",
    "3.危及“三安全一稳定”|",
    "4.保护第三方合法权益|",
    "5.属于三类内部事务信息|",
    "6.属于四类过程性信息|",
    "7.属于行政执法案卷|",
    "8.属于行政查询事项|",
    "（四）无法提供{3x1}|1.本机关不掌握相关政府信息|",
    "2.没有现成信息需要另行制作|",
    "3.补正后申请内容仍不明确|",
    "（五）不予处理{5x1}|1.信访举报投诉类申请|",
    "2.重复申请|",
    "3.要求提供公开出版物|",
    "4.无正当理由大量反复申请|",
    "5.要求行政机关确认或重新出具已获取信息|",
    "（六）其他处理{3x1}|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|",
    "3.其他|",
    "（七）总计{1x2}|",
    "四、结转下年度继续办理{1x3}|"
  };

  /** Row by row; all but these are 0. */
  private static final String[] FIGURES = new String[LABELS.length];

  static {
    java.util.Arrays.fill(FIGURES, "0|0|0|0|0|0|0");
    FIGURES[0] = "19|3|0|0|0|1|23";
    FIGURES[1] = "2|0|0|0|0|0|2";
    FIGURES[2] = "6|2|0|0|0|1|9";
    FIGURES[3] = "8|0|0|0|0|0|8";
    FIGURES[8] = "1|0|0|0|0|0|1";
    FIGURES[12] = "4|1|0|0|0|0|5";
    FIGURES[22] = "1|0|0|0|0|0|1";
    FIGURES[23] = "20|3|0|0|0|1|24";
    FIGURES[24] = "1|0|0|0|0|0|1";
  }

  static final String[] DISPUTES = {
    "行政复议{1x5}|行政诉讼{1x10}",
    "结果维持{2x1}|结果纠正{2x1}|其他结果{2x1}|尚未审结{2x1}|总计{2x1}" + "|未经复议直接起诉{1x5}|复议后起诉{1x5}",
    "结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计",
    "2|0|1|0|3|1|0|0|0|1|0|0|0|1|1"
  };

  private SampleTables() {}

  /** Section three as the notice prints it. */
  static List<String> requests() {
    List<String> rows = new ArrayList<>(List.of(HEADS));
    for (int i = 0; i < LABELS.length; i++) {
      rows.add(LABELS[i] + FIGURES[i]);
    }
    return rows;
  }

  /** The same in the edition of 2019, where （六）其他处理 is one row. */
  static List<String> requests2019() {
    List<String> rows = new ArrayList<>(requests());
    int first = HEADS.length + 20;
    rows.subList(first, first + 3).clear();
    rows.add(first, "（六）其他处理{1x2}|1|0|0|0|0|0|1");
    int results = HEADS.length + 2;
    rows.set(results, rows.get(results).replace("{22x1}", "{20x1}"));
    return rows;
  }

  /** How many rows of heads it has. */
  static int heads() {
    return HEADS.length;
  }

  /** The words of a row without spans, the last of them. */
  static String label(int row) {
    String cells = LABELS[row].substring(0, LABELS[row].length() - 1); // each ends with a bar
    return cells.substring(cells.lastIndexOf('|') + 1).replaceAll("\\{.*}", "");
  }

  static String figures(int row) {
    return FIGURES[row];
  }

  static int rows() {
    return LABELS.length;
  }

  /** The whole report as a Word file has it. */
  static SourcePages report(String[] two, List<String> three, String[] four) {
    return SourcePages.docx()
        .say(TITLE, "根据条例编制本报告，统计期限为2023年1月1日至12月31日。", "一、总体情况", "（一）主动公开。全年公开信息88条。")
        .say("二、主动公开政府信息情况")
        .grid(two)
        .say("三、收到和处理政府信息公开申请情况")
        .grid(three.toArray(String[]::new))
        .say("四、政府信息公开行政复议、行政诉讼情况")
        .grid(four)
        .say("五、存在的主要问题及改进情况", "一是人手不足。", "二是培训不够。")
        .say("六、其他需要报告的事项", "全年没有收取信息处理费。");
  }

  static SourcePages report() {
    return report(RULES_2021, requests(), DISPUTES);
  }
}
