package org.nianbao.print.page;

import org.nianbao.print.font.Face;

/** A part of a line or paragraph, set in one face. */
record StyledText(Face face, String text) {}
