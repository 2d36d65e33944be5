package org.nianbao.importer.page;

/**
 * A rectangle on a page of a PDF, in points from the upper left corner of the page as it is shown.
 *
 * @param page from 1
 */
public record PageArea(int page, double x, double y, double width, double height) {}
