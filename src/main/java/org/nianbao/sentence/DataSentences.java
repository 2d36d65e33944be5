package org.nianbao.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.figures.Figures;
import org.nianbao.form.SectionRole;
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

  /**
   * The offers: first those that belong into the section where they are to stand, then the others;
   * both in the order in which a report speaks of these things.
   *
   * @param section where it stands; null for the paragraph before the first
   */
  public static List<SentenceOffer> of(
      Report report, Figures figures, Messages messages, @Nullable SectionRole section) {
    Told told = new Told(report, figures, messages);
    RequestSentences requests = new RequestSentences(told);
    DisclosureSentences disclosure = new DisclosureSentences(told);
    List<SentenceOffer> own = new ArrayList<>();
    List<SentenceOffer> rest = new ArrayList<>();
    if (section == SectionRole.OTHER) {
      // No table counts it; that there was none is what nearly all have to say.
      offer(told, "tell.about.processingFee", disclosure.noProcessingFee(), own);
    }
    offer(told, "tell.about.documents", disclosure.documents(), rest);
    offer(told, "tell.about.decisions", disclosure.decisions(), rest);
    offer(told, "tell.about.fees", disclosure.fees(), section == SectionRole.OTHER ? own : rest);
    offer(told, "tell.about.received", requests.received(), rest);
    offer(
        told,
        "tell.about.growth",
        new GrowthSentences(told).received(),
        section == SectionRole.IMPROVEMENT ? own : rest);
    offer(told, "tell.about.answered", requests.answered(), rest);
    offer(told, "tell.about.carried", requests.carried(), rest);
    offer(
        told,
        "tell.about.cases",
        new DisputeSentences(told).cases(),
        section == SectionRole.IMPROVEMENT ? own : rest);
    own.addAll(rest);
    return List.copyOf(own);
  }

  private static void offer(
      Told told, String about, Optional<List<String>> wordings, List<SentenceOffer> offers) {
    wordings.ifPresent(w -> offers.add(new SentenceOffer(told.messages().get(about), w)));
  }
}
