package org.nianbao.report;

/**
 * 落款.
 *
 * @param date ISO date, or whatever was typed in its place
 */
public record Signature(String body, String date) {}
