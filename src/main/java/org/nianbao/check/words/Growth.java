package org.nianbao.check.words;

import java.math.BigDecimal;

/**
 * By how much the text says something has changed since last year.
 *
 * @param of what has changed, and how many there are now; the value counts only if {@code stated}
 * @param stated whether the text says how many there are now
 * @param amount negative for fewer; with the decimals that were typed, 2.7倍 as 2.7E+2 percent
 * @param percent whether the amount is a percentage of last year's
 */
public record Growth(
    Passage passage, Said of, boolean stated, BigDecimal amount, boolean percent) {}
