/**
 * What the running text of a report says in numbers: of what, how many, of which year. It knows the
 * form and the report and nothing of the checks that compare. In doubt it understands nothing: a
 * number that may be said of something else is left out.
 */
@NullMarked
package org.nianbao.check.words;

import org.jspecify.annotations.NullMarked;
