package org.nianbao.export.xlsx;

import org.nianbao.export.xml.XmlWriter;

/**
 * A finished sheet.
 *
 * @param name on its tab
 * @param printArea what of it is printed: $A$1:$D$20
 */
record Worksheet(String name, String printArea, SheetLayout view, XmlWriter content) {}
