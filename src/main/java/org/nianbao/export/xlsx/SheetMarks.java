package org.nianbao.export.xlsx;

/**
 * What each sheet says of the whole.
 *
 * @param proof what a proof's titles begin with; empty for a final report
 * @param header above each printed page
 */
record SheetMarks(String proof, String header) {}
