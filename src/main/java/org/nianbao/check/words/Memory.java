package org.nianbao.check.words;

import org.jspecify.annotations.Nullable;
import org.nianbao.check.words.Sense.Role;

/** What the text spoke of last; requests or other things are remembered beyond a sentence. */
final class Memory {
  private @Nullable Sense object;
  private @Nullable Subject dispute;
  private @Nullable Subject outside;
  private boolean document;
  private boolean requestsSeen;

  void startSentence() {
    dispute = null;
    outside = null;
    document = false;
    requestsSeen = false;
  }

  void see(Token word) {
    if (word.isMark("（")) {
      outside = dispute;
    } else if (word.isMark("）")) {
      dispute = outside;
    } else if (word.is(Role.OBJECT)) {
      object = word.sense();
    } else if (word.is(Role.DISPUTE)) {
      dispute = TopicReader.subject(word);
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

  boolean document() {
    return document;
  }

  @Nullable Subject dispute() {
    return dispute;
  }
}
