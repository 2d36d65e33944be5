package org.nianbao.export.pdf;

import org.nianbao.export.pdf.font.Face;

/** A part of a line or paragraph, set in one face. */
record StyledText(Face face, String text) {}
