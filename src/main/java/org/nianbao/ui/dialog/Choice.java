package org.nianbao.ui.dialog;

/**
 * One way to answer a question. Its button says what it does, never just yes or no.
 *
 * @param primary whether it is the safe, usual one
 */
public record Choice(String words, boolean primary, Runnable action) {

  public static Choice primary(String words, Runnable action) {
    return new Choice(words, true, action);
  }

  public static Choice other(String words, Runnable action) {
    return new Choice(words, false, action);
  }
}
