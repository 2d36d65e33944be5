package org.nianbao.export.xlsx;

/**
 * What each sheet says of the whole.
 *
 * @param title the report's, in the first row
 * @param header above each printed page; empty but for proofs
 */
record SheetMarks(String title, String header) {}
