package org.nianbao.export.pdf.view;

/**
 * A picture of a page.
 *
 * @param pixels rows from the top, each pixel 0xAARRGGBB premultiplied, as JavaFX's {@code
 *     PixelBuffer} takes it without copying
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record PageImage(int width, int height, int[] pixels) {}
