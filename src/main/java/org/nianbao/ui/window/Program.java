package org.nianbao.ui.window;

import org.nianbao.check.Checker;
import org.nianbao.form.Editions;
import org.nianbao.platform.Journal;
import org.nianbao.print.Export;
import org.nianbao.print.ReportPrinter;
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
    DraftServices cabinet,
    ReportPrinter printer,
    Export export,
    Settings settings,
    Theme theme,
    Journal journal,
    int year) {}
