package org.nianbao.ui.rollup;

import org.nianbao.export.Export;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.form.Editions;
import org.nianbao.rollup.FilesReading;
import org.nianbao.rollup.ReportFiles;
import org.nianbao.rollup.UnitListFile;

/** What the page reads and writes with. */
public record RollupTools(
    FilesReading reading,
    ReportFiles reports,
    UnitListFile lists,
    Export export,
    PdfExporter printer,
    Editions editions,
    RollupMemory memory) {}
