package org.nianbao.importer.match;

import org.nianbao.importer.page.SourcePlace;

/** A text of the file that found no place in the report. */
public record UnplacedPiece(String text, SourcePlace place) {}
