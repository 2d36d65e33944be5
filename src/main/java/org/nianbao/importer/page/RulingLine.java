package org.nianbao.importer.page;

/**
 * A straight line that is drawn across or down a page.
 *
 * @param at its distance from the upper edge when it goes across, from the left when it goes down
 * @param from where it begins, along itself
 */
record RulingLine(double at, double from, double to) {}
