package org.nianbao.check.claim;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.check.Applicability;
import org.nianbao.check.Applicability.DoesNotApply;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.Finding.Quote;
import org.nianbao.check.Rule;
import org.nianbao.check.Severity;
import org.nianbao.form.Aspect;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.report.Level;
import org.nianbao.report.Report;

/**
 * {@code N-HEAD}: what the notice wants a text to speak of, and it nowhere does: 主动公开, 监督保障, in a
 * government's report 社会评议. A hint; one word of it is enough.
 */
public final class AspectRule implements Rule {
  /** A shorter text is an extract, or not finished. */
  private static final int SHORTEST = 300;

  private static final int QUOTED = 12;

  @Override
  public void check(CheckContext exam, Consumer<Finding> found) {
    boolean government = isGovernment(exam.report());
    exam.edition()
        .textSections()
        .forEach(
            section -> {
              String text = exam.report().text(section.id());
              if (text.length() >= SHORTEST) {
                missing(exam, section, text, false, found);
                if (government) {
                  missing(exam, section, text, true, found);
                }
              }
            });
  }

  private static void missing(
      CheckContext exam,
      Section.TextSection section,
      String text,
      boolean ofGovernments,
      Consumer<Finding> found) {
    List<Aspect> missing =
        section.aspects().stream()
            .filter(aspect -> aspect.ofGovernments() == ofGovernments && !aspect.isIn(text))
            .toList();
    if (missing.isEmpty()) {
      return;
    }
    // only now is the text searched without the white space that words may be broken by
    String solid = withoutSpace(text);
    String names =
        missing.stream()
            .filter(aspect -> !aspect.isIn(solid))
            .map(Aspect::name)
            .collect(Collectors.joining("、"));
    if (!names.isEmpty()) {
      String opening = text.strip();
      found.accept(
          Finding.of(
                  "N-HEAD",
                  Severity.INFO,
                  exam.message(
                      ofGovernments ? "text.aspectOfGovernments" : "text.aspect",
                      section.title(),
                      names,
                      exam.edition().notice().number()))
              .quoting(
                  List.of(
                      new Quote(
                          section.id(),
                          opening.substring(0, opening.offsetByCodePoints(0, QUOTED)))))
              .about(names));
    }
  }

  private static String withoutSpace(String text) {
    StringBuilder solid = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        solid.append(c);
      }
    }
    return solid.toString();
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    List<Section.TextSection> asking =
        edition.textSections().filter(s -> !s.aspects().isEmpty()).toList();
    return List.of(
        asking.isEmpty()
            ? new DoesNotApply("N-HEAD", "the notice does not say what the texts must speak of")
            : Applicability.toTexts(
                "N-HEAD", asking.stream().flatMap(s -> Stream.ofNullable(s.role())).toList()));
  }

  /** By its level, or by a name that is that of a 政府: a 管委会 is none. */
  private static boolean isGovernment(Report report) {
    return report
        .level()
        .or(() -> Level.inferredFrom(report.body()).filter(l -> report.body().contains("政府")))
        .map(Level::isGovernment)
        .orElse(false);
  }
}
