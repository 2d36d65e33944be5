/** 核对, 定稿 and what has changed, as the clerk sees it. */
@NullMarked
package org.nianbao.ui.signoff;

import org.jspecify.annotations.NullMarked;
