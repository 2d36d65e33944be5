/** The steps of filling in a report: each shows one part and hands edits to the model. */
@NullMarked
package org.nianbao.ui.step;

import org.jspecify.annotations.NullMarked;
