/**
 * What the words of a report say, and whether the tables agree.
 *
 * <p>A number in the words makes a claim, and a claim has readings: every quantity that the words
 * allow it to be. It is met when one of them holds, broken when none holds and at least one is sure
 * (verb, object and scope are all named), and else open, which is silence. Words and quantities are
 * data, in {@code lexicon.tsv} and {@code measures.tsv}. A paragraph is read once and kept.
 */
@NullMarked
package org.nianbao.check.claim;

import org.jspecify.annotations.NullMarked;
