/**
 * What a report asks for. An {@link org.nianbao.form.Edition} is one data file; screen, checks,
 * page and paste are all driven by it. Plain values, but for {@link
 * org.nianbao.form.EditionReader}, which reads resources.
 */
@NullMarked
package org.nianbao.form;

import org.jspecify.annotations.NullMarked;
