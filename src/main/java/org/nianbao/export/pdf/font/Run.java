package org.nianbao.export.pdf.font;

import com.itextpdf.io.font.FontProgram;

/**
 * Consecutive characters of one font.
 *
 * @param start its place in the text that was split, in code points
 */
public record Run(FontProgram font, String text, int start) {}
