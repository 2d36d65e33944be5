@NullMarked
package org.nianbao.importer.page;

import org.jspecify.annotations.NullMarked;
