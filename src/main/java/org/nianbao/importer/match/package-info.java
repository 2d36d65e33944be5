/**
 * Finds the form's tables and texts in what was read from a file or pasted: labels, heads, places.
 * Knows the form and the report, no file format and no toolkit.
 */
@NullMarked
package org.nianbao.importer.match;

import org.jspecify.annotations.NullMarked;
