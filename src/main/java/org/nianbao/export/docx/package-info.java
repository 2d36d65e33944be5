/** The report as a Word document (ECMA-376 WordprocessingML), written part by part. */
@NullMarked
package org.nianbao.export.docx;

import org.jspecify.annotations.NullMarked;
