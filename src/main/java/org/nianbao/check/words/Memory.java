package org.nianbao.check.words;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.words.Sense.Role;

/** What the text spoke of last; requests or other things are remembered beyond a sentence. */
final class Memory {
  private @Nullable Sense object;
  private @Nullable Subject dispute;
  private @Nullable Subject outside;
  private @Nullable Subject withoutResult;
  private boolean mixed;
  private boolean document;
  private boolean act;
  private boolean requestsSeen;

  void startSentence() {
    dispute = null;
    outside = null;
    withoutResult = null;
    mixed = false;
    document = false;
    act = false;
    requestsSeen = false;
  }

  void see(Token word) {
    if (word.isMark("，；：")) {
      act = false;
      withoutResult = word.isMark("；") ? null : withoutResult;
    } else if (word.isMark("（")) {
      outside = dispute;
    } else if (word.isMark("）")) {
      dispute = outside;
    } else if (word.is(Role.OBJECT)) {
      object = word.sense();
    } else if (word.is(Role.ACT)) {
      act = true;
    } else if (word.is(Role.DECISION)) {
      object = Sense.FOREIGN;
    } else if (word.is(Role.DISPUTE)) {
      dispute = TopicReader.subject(word);
      mixed = withoutResult != null && withoutResult != dispute;
      withoutResult = dispute;
    } else if (word.is(Role.RESULT)) {
      withoutResult = null;
    } else if (word.is(Role.DOCUMENT)) {
      document = word.is(Sense.DOCUMENT);
    }
  }

  void see(Topic topic) {
    switch (topic.subjects().getFirst()) {
      case NEWLY_RECEIVED, RECEIVED, PROCESSED -> requestsSeen = true;
      default -> {}
    }
  }

  boolean foreign() {
    return object == Sense.FOREIGN;
  }

  boolean requests() {
    return object == Sense.REQUEST;
  }

  boolean requestsSeen() {
    return requestsSeen;
  }

  /** Whether something was published, issued or the like in this clause. */
  boolean act() {
    return act;
  }

  boolean document() {
    return document;
  }

  /** The kind of disputes that a result is said of; null if there was none, or more than one. */
  @Nullable Subject settled() {
    return mixed ? null : dispute;
  }

  @Nullable Subject dispute() {
    return dispute;
  }
}
