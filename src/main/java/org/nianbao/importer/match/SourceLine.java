package org.nianbao.importer.match;

import org.nianbao.importer.page.SourcePlace;

/**
 * A paragraph of the file, or a row of a grid that holds one text.
 *
 * @param isText whether it can belong to a section; page numbers and what stands in tables cannot
 */
record SourceLine(String text, SourcePlace place, boolean isText) {}
