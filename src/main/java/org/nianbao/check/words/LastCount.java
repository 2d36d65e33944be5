package org.nianbao.check.words;

import org.jspecify.annotations.Nullable;

/**
 * The number that what follows is said of: the last one, save that behind a bracket it is again the
 * one before it.
 */
final class LastCount {
  private @Nullable Token last;
  private @Nullable Token outside;

  LastCount(@Nullable Token before) {
    last = before;
  }

  /**
   * Goes on.
   *
   * @param counted whether the token is a number that something can be said of
   */
  void pass(Token token, boolean counted) {
    if (token.isMark("（")) {
      outside = last;
    } else if (token.isMark("）") && outside != null) {
      last = outside;
      outside = null;
    } else if (counted) {
      last = token;
    }
  }

  void forget() {
    last = null;
  }

  @Nullable Token token() {
    return last;
  }
}
