package org.nianbao.check.claim;

import java.util.List;
import java.util.function.Consumer;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.Severity;
import org.nianbao.form.Edition;

/**
 * {@code N-YEAR}, {@code N-TYPO}, and {@code ED-YEAR} in the text: years left over from another
 * report, misspelt terms, a paragraph without its end, a notice that is not this edition's.
 */
final class SlipJudge {
  private final CheckContext exam;

  SlipJudge(CheckContext exam) {
    this.exam = exam;
  }

  void judge(Paragraph paragraph, Consumer<Finding> found) {
    String section = exam.section(paragraph.section());
    for (YearUse use : paragraph.reading().years()) {
      String key =
          switch (use.kind()) {
            case STALE -> "words.staleYear";
            case PERIOD -> "words.period";
            case CUT_OFF -> "words.cutOff";
            case TITLE -> "words.titleYear";
            case PLAN -> "words.oldPlan";
          };
      found.accept(
          finding(
              "N-YEAR",
              paragraph,
              use.span(),
              exam.message(key, section, use.found(), exam.report().year())));
    }
    for (Misspelling wrong : paragraph.reading().misspellings()) {
      found.accept(
          finding(
                  "N-TYPO",
                  wrong.isSlight() ? Severity.INFO : Severity.WARNING,
                  paragraph,
                  wrong.span(),
                  exam.message("words.typo", section, wrong.span().text(), wrong.right()))
              .mendedBy(Mends.replacing(exam, paragraph, wrong.span(), wrong.right())));
    }
    TextSpan end = paragraph.reading().unended();
    if (end != null) {
      found.accept(
          finding(
                  "N-TYPO",
                  Severity.INFO,
                  paragraph,
                  end,
                  exam.message("words.noEndMark", section, end.text()))
              .mendedBy(Mends.replacing(exam, paragraph, end, withFullStop(end.text()))));
    }
  }

  private static String withFullStop(String words) {
    boolean comma = "，、,".indexOf(words.charAt(words.length() - 1)) >= 0;
    return (comma ? words.substring(0, words.length() - 1) : words) + "。";
  }

  /** An edition that does not fit the year is found elsewhere; one notice is then as good. */
  void citations(List<Paragraph> paragraphs, Consumer<Finding> found) {
    Edition edition = exam.edition();
    String right = edition.notice().number();
    boolean fits = edition.years().contains(exam.report().year());
    boolean named =
        paragraphs.stream()
            .flatMap(p -> p.reading().citations().stream())
            .anyMatch(c -> c.document().equals(right));
    for (Paragraph paragraph : paragraphs) {
      for (Citation citation : paragraph.reading().citations()) {
        String key =
            citation.isMixed()
                ? "words.mixedNotice"
                : citation.isSquare()
                    ? "words.squareBrackets"
                    : fits && !named ? "words.document" : "";
        if (!key.isEmpty()) {
          found.accept(
              finding(
                  "ED-YEAR",
                  paragraph,
                  citation.span(),
                  exam.message(
                      key,
                      exam.section(paragraph.section()),
                      citation.document(),
                      exam.report().year(),
                      right,
                      citation.span().text())));
        }
      }
    }
  }

  private static Finding finding(String rule, Paragraph paragraph, TextSpan span, String message) {
    return finding(rule, Severity.WARNING, paragraph, span, message);
  }

  private static Finding finding(
      String rule, Severity severity, Paragraph paragraph, TextSpan span, String message) {
    return Finding.of(rule, severity, message)
        .quoting(List.of(paragraph.quote(span)))
        .about(span.text());
  }
}
