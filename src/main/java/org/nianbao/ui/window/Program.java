package org.nianbao.ui.window;

import org.nianbao.check.Checker;
import org.nianbao.export.Export;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.form.Editions;
import org.nianbao.importer.Importer;
import org.nianbao.platform.Journal;
import org.nianbao.text.Messages;
import org.nianbao.ui.file.DraftServices;
import org.nianbao.ui.file.Settings;
import org.nianbao.ui.theme.Theme;

/**
 * What the window works with.
 *
 * @param year the report year that a new report is offered for
 */
public record Program(
    Messages messages,
    Editions editions,
    Checker checker,
    Importer importer,
    DraftServices cabinet,
    PdfExporter printer,
    Export export,
    Settings settings,
    Theme theme,
    Journal journal,
    int year) {}
