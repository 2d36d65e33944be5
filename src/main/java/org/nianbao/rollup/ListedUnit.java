package org.nianbao.rollup;

/**
 * A unit that is to report.
 *
 * @param outside whether it is led from above, as a tax office is, and reports elsewhere: it is
 *     listed, and never summed or asked for
 */
public record ListedUnit(String name, boolean outside) {}
