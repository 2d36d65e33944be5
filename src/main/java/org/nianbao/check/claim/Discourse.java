package org.nianbao.check.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been spoken of so far in a paragraph, which the next words may lean on. */
final class Discourse {
  enum Subject {
    NONE,
    REQUESTS,
    /** Other matters: 热线, 提案. */
    FOREIGN,
    /** What was published. */
    INFORMATION
  }

  private Subject subject = Subject.NONE;
  private final Set<String> disputes = new LinkedHashSet<>();
  private @Nullable String documents;
  private @Nullable Mention whole;
  private boolean inParts;
  private final Deque<Outer> outer = new ArrayDeque<>();
  private final List<Mention> mentions = new ArrayList<>();

  /** A sentence that opens with 其中 goes on where the last one stopped. */
  void beginSentence(boolean goesOn) {
    outer.clear();
    if (!goesOn) {
      disputes.clear();
      documents = null;
      subject = subject == Subject.REQUESTS ? Subject.REQUESTS : Subject.NONE;
      whole = null;
      inParts = false;
    }
  }

  Subject subject() {
    return subject;
  }

  void speakOf(Subject now) {
    subject = now;
  }

  Set<String> disputes() {
    return disputes;
  }

  @Nullable String documents() {
    return documents;
  }

  void rememberDocuments(String kind) {
    documents = kind;
  }

  /** From here on come parts of the last number. */
  void beginParts() {
    inParts = true;
    whole = lastWhole();
  }

  /** A bracket opens: what is in it is part of the last number. */
  void open() {
    outer.push(new Outer(inParts, whole));
    beginParts();
  }

  void close() {
    if (!outer.isEmpty()) {
      Outer last = outer.pop();
      inParts = last.inParts();
      whole = last.whole();
    }
  }

  private record Outer(boolean inParts, @Nullable Mention whole) {}

  private @Nullable Mention lastWhole() {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (!mention.former() && !mention.change()) {
        return mention;
      }
    }
    return null;
  }

  /** Whether what comes now is part of something that the tables do not count as a whole. */
  boolean isPartOfOther() {
    Mention of = whole;
    if (!inParts || of == null) {
      return false;
    }
    Topic topic = of.topic();
    if (topic == null || !of.whole()) {
      return true;
    }
    return !topic.firm()
        && !(topic.isRequests()
            && !of.has(Sense.QUALIFIED)
            && subject != Subject.FOREIGN
            && subject != Subject.INFORMATION);
  }

  /** What the parts that come now are parts of; null if there is nothing, or they are no parts. */
  @Nullable Mention whole() {
    return inParts ? whole : null;
  }

  /** Whether the last number was of how disputes ended. */
  boolean isAfterResult() {
    Topic topic = mentions.isEmpty() ? null : mentions.getLast().topic();
    return topic != null && topic.kind() == Topic.TopicKind.RESULT;
  }

  boolean inParts() {
    return inParts;
  }

  List<Mention> mentions() {
    return mentions;
  }
}
