package org.nianbao.check.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number in its sentence.
 *
 * @param at its place among the sentence's tokens
 * @param sentence which sentence of the paragraph
 * @param depth how deep in brackets
 * @param near the words before it that are its own, back to the last comma or number
 * @param labelFrom where they begin
 * @param whole whether what it counts is all that the tables count
 */
record Mention(
    Token token,
    int at,
    int sentence,
    int depth,
    List<Token> near,
    int labelFrom,
    @Nullable Topic topic,
    boolean whole,
    boolean former,
    boolean change) {

  boolean has(Sense sense) {
    return Words.has(near, sense);
  }
}
