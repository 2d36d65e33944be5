package org.nianbao.check.words;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a word means in a report's text. Of words that overlap, the longest counts. */
enum Sense {
  // --- what is done with requests
  NEWLY_RECEIVE(Role.VERB, "新收 新收到 新受理 新接收 新接到"),
  RECEIVE(Role.VERB, "收到 受理 接收 接到 接依申请 收悉"),
  HANDLE(Role.VERB, "办结 答复 回复 办理完结 办理完毕 办毕"),
  PROCESS(Role.VERB, "办理 处理 接办"),
  CARRY(Role.VERB, "结转 转结 顺延 转下年 转下一年 延至下"),
  LAST_YEAR(Role.TIME, "上年 上年度 上一年 上一年度 去年 往年 以前年度 上年末 去年底 上年底"),
  REQUEST(
      Role.OBJECT,
      """
      申请 依申请公开 依申请公开件 依申请 信息公开案件 依申请信息公开案件
      依申请公开事项 申请事项 申请件 申请案件 依申请公开案件 申请公开
      """),
  /** What else is received and handled. */
  FOREIGN(
      Role.OBJECT,
      """
      热线 留言 诉求 来信 来访 信访件 信访事项 投诉 举报 提案 建议 议案
      咨询 工单 舆情 问政 审批 事项 办件 信箱 信件 检查 抽检 纠纷 调解
      执法 案件 案卷 立案 备案 公文 仲裁 公证 援助
      行政许可申请 许可申请 登记申请 注册申请 救助申请 赔偿申请 国家赔偿申请 补贴申请 资格申请 专利申请
      """),

  // --- how requests end
  GRANTED_OR_PARTLY(
      Role.OUTCOME,
      Subject.GRANTED_OR_PARTLY,
      """
      予以公开及部分公开 予以公开及予以部分公开 予以公开和部分公开
      予以公开和予以部分公开 予以公开、部分公开 予以公开、予以部分公开
      予以公开或部分公开 予以公开或予以部分公开 予以公开与部分公开
      予以公开与予以部分公开 予以公开以及部分公开 予以公开以及予以部分公开
      公开及部分公开 公开及予以部分公开 公开和部分公开 公开和予以部分公开
      公开、部分公开 公开、予以部分公开 公开或部分公开 公开或予以部分公开
      公开与部分公开 公开与予以部分公开 公开以及部分公开 公开以及予以部分公开
      同意公开及部分公开 同意公开及予以部分公开 同意公开和部分公开
      同意公开和予以部分公开 同意公开、部分公开 同意公开、予以部分公开
      同意公开或部分公开 同意公开或予以部分公开 同意公开与部分公开
      同意公开与予以部分公开 同意公开以及部分公开 同意公开以及予以部分公开
      """),
  GRANTED(Role.OUTCOME, Subject.GRANTED, "予以公开 同意公开 准予公开 全部公开"),
  PARTLY_GRANTED(Role.OUTCOME, Subject.PARTLY_GRANTED, "部分公开 予以部分公开 部分予以公开"),
  DENIED(Role.OUTCOME, Subject.DENIED, "不予公开 决定不予公开"),
  UNABLE(Role.OUTCOME, Subject.UNABLE, "无法提供 不能提供"),
  NOT_PROCESSED(Role.OUTCOME, Subject.NOT_PROCESSED, "不予处理"),
  OTHER_HANDLING(Role.OUTCOME, Subject.OTHER_HANDLING, "其他处理 其它处理 其他方式处理"),

  // --- who asks
  NATURAL(Role.APPLICANT, "自然人"),
  ENTERPRISE(Role.APPLICANT, "商业企业"),
  RESEARCH(Role.APPLICANT, "科研机构"),
  PUBLIC_WELFARE(Role.APPLICANT, "社会公益组织 公益组织"),
  LEGAL_SERVICE(Role.APPLICANT, "法律服务机构"),
  ORGANIZATIONS(Role.APPLICANT, "法人或其他组织 法人和其他组织 法人及其他组织 法人或者其他组织 法人、其他组织"),

  // --- disputes
  RECONSIDERATION(Role.DISPUTE, Subject.RECONSIDERATION, "行政复议 复议"),
  LITIGATION(Role.DISPUTE, Subject.LITIGATION, "行政诉讼 诉讼 上诉"),
  DIRECT(
      Role.DISPUTE,
      Subject.DIRECT,
      """
      未经复议直接起诉 未经复议直接提起诉讼 直接起诉 未经复议直接起诉的行政诉讼
      未经复议直接提起的行政诉讼 未经复议直接提起行政诉讼 直接提起行政诉讼
      """),
  AFTER_RECONSIDERATION(
      Role.DISPUTE,
      Subject.AFTER_RECONSIDERATION,
      """
      复议后起诉 经复议后起诉 复议后提起诉讼 复议后起诉的行政诉讼
      复议后提起的行政诉讼 复议后提起行政诉讼
      """),
  UPHELD(Role.RESULT, "结果维持 维持 维持原行政行为"),
  CORRECTED(Role.RESULT, "结果纠正 纠正 被纠正 纠错 被纠错"),
  OTHER_RESULT(Role.RESULT, "其他结果 其它结果"),
  PENDING(Role.RESULT, "尚未审结 未审结 尚未结案 未结案 正在审理 尚在审理 审理中"),
  CONCLUDED(Role.MARK, "已结案 已审结 结案 审结"),
  /** 一审, 审理: another way of counting, or another body's work. */
  TRIAL(Role.DOUBT, "一审 二审 再审 审理 应诉 败诉 胜诉 调撤 承办"),

  // --- documents
  DOCUMENT(Role.DOCUMENT, "规范性文件 行政规范性文件"),
  REGULATION(Role.DOCUMENT, "规章 政府规章"),
  ISSUE(Role.ACT, "制发 制定 出台 印发 新制定 新增 颁布 新制发 新出台 新印发"),
  REPEAL(Role.ACT, "废止 宣布失效 失效"),
  IN_FORCE(Role.ACT, "现行有效 继续有效 有效"),
  PUBLISH(Role.ACT, "发布 公开 公布 主动公开 公示"),
  OTHER_ACT(Role.ACT, "清理 解读 报备 审查 审核 修改 修订 评估 起草 汇编 转载 备案审查 保留"),

  // --- decisions and money
  LICENSING(Role.DECISION, Subject.LICENSING, "行政许可"),
  PENALTY(Role.DECISION, Subject.PENALTY, "行政处罚"),
  COERCION(Role.DECISION, Subject.COERCION, "行政强制 行政强制措施"),
  FEES(Role.CHARGE, Subject.FEES, "行政事业性收费"),
  PROCESSING_FEE(Role.CHARGE, Subject.PROCESSING_FEE, "信息处理费 信息公开处理费"),

  // --- how numbers hang together
  AMONG(Role.MARK, "其中 其中包括 其中包含"),
  INCLUDING(Role.MARK, "含 包括 包含 涵盖"),
  RESPECTIVELY(Role.MARK, "分别为 分别是 分别 具体为 具体包括 依次为"),
  ALL(Role.MARK, "均 全部 均被 均获 均为 均予以"),
  EACH(Role.MARK, "各"),
  SHARE(Role.MARK, "占 占比 占总数 占总量 比重"),
  /** Of what was received, in percent. */
  RATE(Role.MARK, "办结率 答复率 回复率 办理率"),
  COMPARED(
      Role.MARK,
      """
      同比 较上年 较去年 比上年 比去年 较上年度 比上年度 较上一年度 比上一年度
      较上一年 比上一年 与上年 与去年 与上年度 和上年 和去年 与上年相比 与去年相比 与上年度相比 相比上年 相比去年
      """),
  UP(Role.CHANGE, "增加 增长 上升 提高 增多 上涨 增幅 多"),
  DOWN(Role.CHANGE, "减少 下降 降低 回落 下滑 降幅 少"),
  LEVEL(Role.CHANGE, "持平"),
  ZERO(Role.MARK, "未 没有 无 没 尚未 从未 未曾 均未 均无"),

  // --- whose, and when
  WHOLE_AREA(Role.MARK, "全市 全区 全县 全省 全州 全盟 全旗 全镇 全乡 全街道 全国 我市 我区 我县 我省 我州"),
  OTHER_BODIES(
      Role.DOUBT,
      """
      各单位 各部门 各乡镇 各镇 各街道 各级 各科室 各有关单位 下属 所属 辖区
      下级 部分单位 各区 各县 各地 其他单位
      """),
  OTHER_SPAN(Role.DOUBT, "历年 近年 近年来 近两年 近三年 近五年 五年来 三年来 期间 以来 累积 历史 迄今 累计"),
  PART_OF_YEAR(Role.DOUBT, "季度 上半年 下半年 每月 每季 每年 平均 人均 日均 月均 每件 每周 同期"),
  THIS_YEAR(Role.TIME, "本年 本年度 今年"),
  /** Of the year that was named before. */
  WHOLE_YEAR(Role.TIME, "全年 年内 当年 一年来 年度内"),
  PLAN(Role.DOUBT, "将 计划 拟 力争 争取 预计 下一步 今后 目标"),
  QUALIFIED(
      Role.DOUBT,
      """
      网络 网上 网站 平台 在线 线上 线下 信函 邮寄 邮件 电子邮件 当面 现场
      传真 书面 窗口 微信 口头 邮政 快递 邮箱 延期 超期 逾期 撤回 撤销
      补正 征求 转办 协助 协办 涉及 不当 不规范 违法 不服 法制审核 代为
      因此
      """),
  UNTIL(Role.MARK, "截至 截止 截止到 截至到"),

  /** Longer words that hold one of the above and mean nothing here. */
  NOISE(
      Role.NOISE,
      """
      申请人 申请表 申请书 申请渠道 申请方式 申请公开渠道 复议机关 复议决定
      复议法 复议审查 诉讼法 未经复议 规章制度 规章库 规范性文件库
      规范性文件数据库 规范性文件管理 规范性文件类 规范性文件解读 行政许可事项
      行政许可类 行政许可信息 行政处罚信息 行政处罚类 行政强制信息 行政强制类
      无正当 无偿 无需 无障碍 无误 无纸 无论 无私 无人 无缝 无死角
      无力 未来 未成年 未按 未到 未满 未届 未及时 未能 未达 未予 没有现成 多种 多样 多渠道
      多元 多方 多次 不少
      有效性 有效期 内涵 含义
      各类 各项 将军 公开渠道 信息公开 政府信息公开 政务公开 公开指南
      公开目录 信息公开申请表 处理决定
      """);

  /** Which part a word plays. */
  enum Role {
    VERB,
    OBJECT,
    OUTCOME,
    APPLICANT,
    DISPUTE,
    RESULT,
    DOCUMENT,
    ACT,
    DECISION,
    CHARGE,
    CHANGE,
    TIME,
    MARK,
    /** What is said with it may be said of something else. */
    DOUBT,
    NOISE
  }

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final Role role;
  private final @Nullable Subject subject;
  private final String words;

  Sense(Role role, String words) {
    this(role, null, words);
  }

  Sense(Role role, @Nullable Subject subject, String words) {
    this.role = role;
    this.subject = subject;
    this.words = words;
  }

  Role role() {
    return role;
  }

  @Nullable Subject subject() {
    return subject;
  }

  Stream<String> words() {
    return WHITE_SPACE.splitAsStream(words.strip());
  }
}
