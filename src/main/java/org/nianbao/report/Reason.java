package org.nianbao.report;

/**
 * A written 说明 to a 核实 finding.
 *
 * @param of the figures that were seen when it was written; when they differ now, it settles
 *     nothing
 */
public record Reason(String text, String of) {}
