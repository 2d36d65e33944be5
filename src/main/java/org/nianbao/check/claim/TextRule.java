package org.nianbao.check.claim;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.nianbao.check.Applicability;
import org.nianbao.check.Applicability.DoesNotApply;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.Finding.Quote;
import org.nianbao.check.Rule;
import org.nianbao.check.Severity;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.form.SectionRole;
import org.nianbao.text.CodePoints;

/** {@code N-LEN} and {@code N-FEE}: whether the texts are there, and say what they must. */
public final class TextRule implements Rule {
  /** In code points without white space. 无 and 暂无 are what is meant; a sentence is longer. */
  private static final int SHORTEST_IMPROVEMENT = 10;

  private static final int FEE_STATEMENT_SINCE = 2021;
  private static final int QUOTED = 12;
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s　]+");
  private static final Pattern OTHER_CHARGES = Pattern.compile("行政事业性收费|(?:污水|垃圾|废[物水气]\\S?)处理费");
  private static final Pattern FEE_STATEMENT =
      Pattern.compile(
          "处理费"
              + "|(?:未|没|无|零|不|免|0)[^，。；！？]{0,16}(?:收费|费用|收取|缴费|缴纳)"
              + "|(?:收费|费用|收取)[^，。；！？]{0,12}(?:未|没|无|零|免|[0-9０-９])");

  @Override
  public void check(CheckContext exam, Consumer<Finding> found) {
    exam.edition().textSections().forEach(s -> length(exam, s, found));
    if (exam.report().year() >= FEE_STATEMENT_SINCE) {
      feeStatement(exam, found);
    }
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    return List.of(
        Applicability.toTexts("N-LEN", ClaimRules.texts(edition)),
        edition.section(SectionRole.OTHER).isPresent()
            ? Applicability.toTexts("N-FEE", List.of(SectionRole.OTHER))
            : new DoesNotApply("N-FEE", "no section is for other matters"));
  }

  private static void length(
      CheckContext exam, Section.TextSection section, Consumer<Finding> found) {
    String text = exam.report().text(section.id());
    int length = CodePoints.countVisible(text);
    if (length == 0) {
      found.accept(
          finding(
              exam,
              Severity.ERROR,
              "N-LEN",
              section,
              exam.message("text.missing", section.title())));
    } else if (section.role() == SectionRole.IMPROVEMENT && length < SHORTEST_IMPROVEMENT) {
      found.accept(
          finding(
              exam,
              Severity.WARNING,
              "N-LEN",
              section,
              exam.message("text.short", section.title(), text.strip())));
    } else if (section.advisedLength() > 0 && length > section.advisedLength()) {
      found.accept(
          finding(
              exam,
              Severity.WARNING,
              "N-LEN",
              section,
              exam.message("text.long", section.title(), length, section.advisedLength())));
    }
  }

  private static void feeStatement(CheckContext exam, Consumer<Finding> found) {
    exam.report()
        .edition()
        .textSections()
        .filter(s -> s.role() == SectionRole.OTHER)
        .filter(s -> CodePoints.countVisible(exam.report().text(s.id())) > 0)
        .filter(s -> !statesFee(exam.report().text(s.id())))
        .forEach(
            s ->
                found.accept(
                    finding(
                        exam, Severity.WARNING, "N-FEE", s, exam.message("text.fee", s.title()))));
  }

  /**
   * Whether 信息处理费 is named, or it is said in other words that nothing was charged; what 行政事业性收费
   * came to is said of other charges.
   */
  private static boolean statesFee(String text) {
    String plain = WHITE_SPACE.matcher(text).replaceAll("");
    return FEE_STATEMENT.matcher(OTHER_CHARGES.matcher(plain).replaceAll("，")).find();
  }

  private static Finding finding(
      CheckContext exam,
      Severity severity,
      String rule,
      Section.TextSection section,
      String message) {
    String text = exam.report().text(section.id()).strip();
    String quote =
        text.substring(
            0,
            Math.min(
                text.length(),
                text.offsetByCodePoints(
                    0, Math.min(QUOTED, text.codePointCount(0, text.length())))));
    return Finding.of(rule, severity, message)
        .quoting(List.of(new Quote(section.id(), quote)))
        .about(Integer.toString(CodePoints.countVisible(text)));
  }
}
