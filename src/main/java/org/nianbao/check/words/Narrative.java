package org.nianbao.check.words;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Section;
import org.nianbao.report.Report;

/** Everything that was understood of a report's texts, in the order of the sections. */
public record Narrative(
    List<Said> said,
    List<Growth> growths,
    List<Breakdown> breakdowns,
    List<Share> shares,
    List<YearUse> years,
    List<Citation> citations,
    List<Misspelling> misspellings) {

  public Narrative {
    said = List.copyOf(said);
    growths = List.copyOf(growths);
    breakdowns = List.copyOf(breakdowns);
    shares = List.copyOf(shares);
    years = List.copyOf(years);
    citations = List.copyOf(citations);
    misspellings = List.copyOf(misspellings);
  }

  /** Reads the sections of text, and the paragraph before section one for its dates. */
  public static Narrative of(Report report) {
    Reading reading = new Reading(Scope.of(report));
    reading.slips(Report.INTRO, Prose.of(Report.INTRO, report.text(Report.INTRO)));
    report
        .edition()
        .textSections()
        .map(Section.Text::id)
        .forEach(
            section -> {
              Prose prose = Prose.of(section, report.text(section));
              reading.numbers(prose);
              reading.slips(section, prose);
            });
    return reading.narrative();
  }

  /** What has been understood so far. */
  private static final class Reading {
    private final Scope scope;
    private final List<Said> said = new ArrayList<>();
    private final List<Growth> growths = new ArrayList<>();
    private final List<Breakdown> breakdowns = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();
    private final List<YearUse> years = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Misspelling> misspellings = new ArrayList<>();

    Reading(Scope scope) {
      this.scope = scope;
    }

    void numbers(Prose prose) {
      Memory memory = new Memory();
      ListReader lists = new ListReader(prose, breakdowns, shares);
      for (List<Token> sentence : Lexer.sentences(Lexer.read(prose))) {
        new SentenceReader(prose, sentence, memory, scope).read(said, growths);
        lists.read(sentence);
      }
    }

    void slips(String section, Prose prose) {
      years.addAll(YearReader.read(prose, section, scope.year()));
      citations.addAll(Citation.read(prose));
      misspellings.addAll(Misspellings.read(prose));
    }

    Narrative narrative() {
      return new Narrative(said, growths, breakdowns, shares, years, citations, misspellings);
    }
  }
}
