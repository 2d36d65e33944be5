@org.jspecify.annotations.NullMarked
package org.nianbao.ui.model;
