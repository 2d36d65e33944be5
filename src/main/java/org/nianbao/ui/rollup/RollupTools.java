package org.nianbao.ui.rollup;

import org.nianbao.draft.DraftFiles;
import org.nianbao.export.Export;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.form.Editions;
import org.nianbao.importer.Importer;
import org.nianbao.rollup.FilesReading;

/** What the page reads and writes with. */
public record RollupTools(
    FilesReading reading,
    DraftFiles drafts,
    Importer importer,
    Export export,
    PdfExporter printer,
    Editions editions) {}
