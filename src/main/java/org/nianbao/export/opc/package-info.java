/**
 * The package of Office Open XML (ECMA-376 part 2): parts, their types and relationships, zipped.
 */
@NullMarked
package org.nianbao.export.opc;

import org.jspecify.annotations.NullMarked;
