/**
 * A file of another program as paragraphs and grids of cells, in reading order. One small class a
 * format; none knows what the report asks for. Every file is hostile until it is read: {@link
 * org.nianbao.importer.page.ReadingLimits} bounds what it may cost, and nothing that it names is
 * followed.
 */
@NullMarked
package org.nianbao.importer.page;

import org.jspecify.annotations.NullMarked;
