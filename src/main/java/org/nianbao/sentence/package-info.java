/** Sentences that the tables can say of themselves, to be put into a text. */
@NullMarked
package org.nianbao.sentence;

import org.jspecify.annotations.NullMarked;
