package org.nianbao.next;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nianbao.check.lastyear.CarriedIn;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.form.Section;
import org.nianbao.report.Edit;
import org.nianbao.report.FormerParagraph;
import org.nianbao.report.Ledger;
import org.nianbao.report.Report;
import org.nianbao.report.Rewriting;
import org.nianbao.report.SignOff;
import org.nianbao.report.Signature;

/**
 * The report of the year after another one. Body, level and the name under it come along; of the
 * figures only what was carried forward, by roles, so that it may be of another edition; the texts
 * lie beside it, to be rewritten; the whole is attached, so that everything is compared at once.
 */
public final class NextReport {
  private NextReport() {}

  public static Report begin(Report last, Editions editions) {
    int year = last.year() + 1;
    Edition edition = edition(last.edition(), editions, year);
    Report attached =
        new Edit.Together(
                List.of(
                    new Edit.LastYearEdit(null),
                    new Edit.Listed(Ledger.EMPTY),
                    new Edit.Rewrite(Rewriting.NONE)))
            .applyTo(last)
            .withSignOff(SignOff.NONE);
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.Identity(last.body(), year, last.bodyLevel()));
    last.signed()
        .filter(s -> !s.body().isBlank())
        .ifPresent(s -> edits.add(new Edit.SignatureEdit(new Signature(s.body(), ""))));
    edits.add(new Edit.LastYearEdit(attached));
    edits.add(new Edit.Rewrite(rewriting(attached, edition)));
    Report begun = new Edit.Together(edits).applyTo(Report.blank(edition, last.body(), year));
    return CarriedIn.withTotals(begun).map(edit -> edit.applyTo(begun)).orElse(begun);
  }

  /** Last year's own where it is still meant for the year: a local variant stays one. */
  private static Edition edition(Edition last, Editions editions, int year) {
    return last.years().contains(year) && editions.byId(last.id()).isPresent()
        ? last
        : editions.forYear(year);
  }

  private static Rewriting rewriting(Report last, Edition edition) {
    Map<String, Rewriting.Passages> sections = new LinkedHashMap<>();
    sections.put(Report.INTRO, passages(last.text(Report.INTRO)));
    edition
        .textSections()
        .forEach(section -> sections.put(section.id(), passages(former(last, section))));
    return new Rewriting(sections);
  }

  private static String former(Report last, Section.TextSection section) {
    return section.role() == null ? last.text(section.id()) : last.text(section.role());
  }

  private static Rewriting.Passages passages(String text) {
    return new Rewriting.Passages(paragraphs(text).map(FormerParagraph::open).toList(), List.of());
  }

  private static Stream<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty());
  }
}
