package org.nianbao.check.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.form.SectionRole;
import org.nianbao.report.Level;
import org.nianbao.report.Report;

/**
 * Reads the paragraphs of reports and keeps what it understood, so that a keystroke reads one
 * paragraph. Safe to use from several threads.
 */
final class ParagraphReadings {
  /** A report has some fifty paragraphs: enough for a window and a folder being checked. */
  private static final int KEPT = 2000;

  private static final int KEPT_EDITIONS = 16;

  /** What a reading depends on beside the words. */
  private record Key(
      String text, Edition edition, int year, boolean government, boolean plans, boolean intro) {}

  private final Lexicon lexicon = Lexicon.load();
  private final Map<Key, ParagraphReading> kept = bounded(KEPT);
  private final Map<Edition, Measures> measures = bounded(KEPT_EDITIONS);

  private static <K, V> Map<K, V> bounded(int size) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > size;
      }
    };
  }

  /** All paragraphs of a report's texts, in the order of the sections, the introduction first. */
  List<Paragraph> of(Report report) {
    boolean government = isGovernment(report);
    List<Paragraph> paragraphs = new ArrayList<>();
    Stream.concat(
            Stream.of(Report.INTRO), report.edition().textSections().map(Section.TextSection::id))
        .forEach(section -> read(report, section, government, paragraphs));
    return paragraphs;
  }

  /** Whether the report speaks for all below its body: by its level, or else by the body's name. */
  private static boolean isGovernment(Report report) {
    return report
        .level()
        .or(() -> Level.inferredFrom(report.body()))
        .map(Level::isGovernment)
        .orElse(false);
  }

  private void read(Report report, String section, boolean government, List<Paragraph> into) {
    String text = report.text(section);
    boolean plans =
        report
            .edition()
            .section(SectionRole.IMPROVEMENT)
            .map(s -> s.id().equals(section))
            .orElse(false);
    for (int[] bounds : Paragraph.bounds(text)) {
      String words = text.substring(bounds[0], bounds[1]);
      Key key =
          new Key(
              words,
              report.edition(),
              report.year(),
              government,
              plans,
              section.equals(Report.INTRO));
      into.add(new Paragraph(section, words, bounds[0], reading(key)));
    }
  }

  /** Many reports at once are read beside each other: only what is kept is looked up alone. */
  private ParagraphReading reading(Key key) {
    ParagraphReading reading;
    Measures bound;
    synchronized (this) {
      reading = kept.get(key);
      bound = measures.computeIfAbsent(key.edition(), Measures::new);
    }
    if (reading == null) {
      reading = read(key, bound);
      synchronized (this) {
        kept.put(key, reading);
      }
    }
    return reading;
  }

  private ParagraphReading read(Key key, Measures bound) {
    NormalizedText text = NormalizedText.of(key.text());
    if (text.text().isEmpty()) {
      return new ParagraphReading(List.of(), List.of(), List.of(), List.of(), null);
    }
    List<Claim> claims =
        key.intro()
            ? List.of()
            : ParagraphReader.read(lexicon, bound, key.year(), key.government(), text);
    return new ParagraphReading(
        claims,
        YearReader.read(text, key.plans(), key.year()),
        Citation.read(text),
        Misspellings.read(text),
        EndMark.missing(text));
  }
}
