package org.nianbao.sentence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.figures.Figures;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/**
 * What the tables can say of themselves: one offer for each thing that they have figures for, with
 * three wordings. A sentence is ordinary text once it stands in the report; it is read and checked
 * like any other.
 */
public final class DataSentences {
  private DataSentences() {}

  /**
   * One thing to say.
   *
   * @param title what it is about
   * @param wordings three, to choose from
   */
  public record SentenceOffer(String title, List<String> wordings) {
    public SentenceOffer {
      wordings = List.copyOf(wordings);
    }
  }

  /** The offers, in the order in which a report speaks of these things. */
  public static List<SentenceOffer> of(Report report, Figures figures, Messages messages) {
    Told told = new Told(report, figures, messages);
    RequestSentences requests = new RequestSentences(told);
    DisclosureSentences disclosure = new DisclosureSentences(told);
    return Stream.of(
            offer(told, "tell.about.documents", disclosure.documents()),
            offer(told, "tell.about.decisions", disclosure.decisions()),
            offer(told, "tell.about.fees", disclosure.fees()),
            offer(told, "tell.about.received", requests.received()),
            offer(told, "tell.about.growth", new GrowthSentences(told).received()),
            offer(told, "tell.about.answered", requests.answered()),
            offer(told, "tell.about.carried", requests.carried()),
            offer(told, "tell.about.cases", new DisputeSentences(told).cases()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<SentenceOffer> offer(
      Told told, String about, Optional<List<String>> wordings) {
    return wordings.map(w -> new SentenceOffer(told.messages().get(about), w));
  }
}
