/**
 * Out of the house: what an export is, said once for every format. Each format is an {@link
 * org.nianbao.export.Exporter} in a room of its own.
 */
@NullMarked
package org.nianbao.export;

import org.jspecify.annotations.NullMarked;
