/** The report as PDF/A-3a and PDF/UA-1, set by iText: fixed pages, tagged for screen readers. */
@NullMarked
package org.nianbao.export.pdf;

import org.jspecify.annotations.NullMarked;
