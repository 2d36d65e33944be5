package org.nianbao.check;

import java.util.List;
import java.util.function.Consumer;
import org.nianbao.check.Finding.Quote;
import org.nianbao.form.CodePoints;
import org.nianbao.form.Section;

/** {@code N-LEN} and {@code N-FEE}: whether the texts are there, and say what they must. */
final class TextRule implements Rule {
  private static final int SHORTEST_IMPROVEMENT = 10;
  private static final int FEE_STATEMENT_SINCE = 2021;
  private static final int QUOTED = 12;

  @Override
  public void check(Examination exam, Consumer<Finding> found) {
    exam.report().edition().textSections().forEach(s -> length(exam, s, found));
    if (exam.report().year() >= FEE_STATEMENT_SINCE) {
      feeStatement(exam, found);
    }
  }

  private static void length(Examination exam, Section.Text section, Consumer<Finding> found) {
    String text = exam.report().text(section.id());
    int length = CodePoints.countVisible(text);
    if (length == 0) {
      found.accept(
          finding(
              exam, Severity.ERROR, "N-LEN", section, exam.say("text.missing", section.title())));
    } else if (section.id().equals("improvement") && length < SHORTEST_IMPROVEMENT) {
      found.accept(
          finding(
              exam,
              Severity.WARNING,
              "N-LEN",
              section,
              exam.say("text.short", section.title(), text.strip())));
    } else if (section.advisedLength() > 0 && length > section.advisedLength()) {
      found.accept(
          finding(
              exam,
              Severity.WARNING,
              "N-LEN",
              section,
              exam.say("text.long", section.title(), length, section.advisedLength())));
    }
  }

  private static void feeStatement(Examination exam, Consumer<Finding> found) {
    exam.report()
        .edition()
        .textSections()
        .filter(s -> s.id().equals("other"))
        .filter(s -> CodePoints.countVisible(exam.report().text(s.id())) > 0)
        .filter(s -> !exam.report().text(s.id()).replaceAll("\\s", "").contains("信息处理费"))
        .forEach(
            s ->
                found.accept(
                    finding(exam, Severity.WARNING, "N-FEE", s, exam.say("text.fee", s.title()))));
  }

  private static Finding finding(
      Examination exam, Severity severity, String rule, Section.Text section, String message) {
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
