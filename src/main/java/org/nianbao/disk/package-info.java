/**
 * Files that are either the old or the new one, whatever happens while they are written. Used for
 * drafts and for PDFs.
 */
@NullMarked
package org.nianbao.disk;

import org.jspecify.annotations.NullMarked;
