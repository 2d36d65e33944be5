package org.nianbao.check.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks of a row of tokens. */
final class Words {
  private Words() {}

  static boolean has(List<Token> tokens, Sense sense) {
    return last(tokens, sense) != null;
  }

  static boolean hasAny(List<Token> tokens, Sense... senses) {
    for (Token token : tokens) {
      for (Sense sense : senses) {
        if (token.is(sense)) {
          return true;
        }
      }
    }
    return false;
  }

  static @Nullable Token last(List<Token> tokens, Sense sense) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).is(sense)) {
        return tokens.get(i);
      }
    }
    return null;
  }

  static @Nullable Token first(List<Token> tokens, Sense sense) {
    for (Token token : tokens) {
      if (token.is(sense)) {
        return token;
      }
    }
    return null;
  }

  /** The last words of a sense that stand in one row, only 、 and 和 between them. */
  static List<Token> lastRow(TokenizedText text, List<Token> tokens, Sense sense) {
    List<Token> row = new ArrayList<>();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (!token.is(sense)) {
        continue;
      }
      if (!row.isEmpty()
          && (row.getFirst().from() - token.to() > LONGEST_LINK
              || !text.isClean(token.to(), row.getFirst().from()))) {
        break;
      }
      row.addFirst(token);
    }
    return row;
  }

  /** Between two words of one row stands a comma, 和 or 以及, no clause. */
  private static final int LONGEST_LINK = 6;
}
