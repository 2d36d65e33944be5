/**
 * Drafts that cannot be lost: kept versions, rescue of what was damaged, locks, and saving by
 * itself while the clerk types.
 */
@NullMarked
package org.nianbao.draft.keep;

import org.jspecify.annotations.NullMarked;
