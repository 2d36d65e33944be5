/** Other programs' files become reports: bytes in, a report and what is to be looked at out. */
@NullMarked
package org.nianbao.importer;

import org.jspecify.annotations.NullMarked;
