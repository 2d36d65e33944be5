package org.nianbao.ui.rollup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.nianbao.draft.DraftException;
import org.nianbao.importer.ImportedReport;
import org.nianbao.importer.page.UnreadableFileException;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** Reads the report that the units' sums are compared with, whatever file it is in. */
record DeclaredFile(RollupTools tools, Messages messages) {
  /** That it is none, and why in one Chinese sentence. */
  static final class NoReport extends Exception {
    private static final long serialVersionUID = 1L;

    NoReport(String why) {
      super(why);
    }
  }

  Report read(Path file, BooleanSupplier stopped) throws NoReport {
    try {
      if (!tools.drafts().isForeign(file)) {
        return tools.drafts().read(file).draft().report();
      }
      ImportedReport imported = tools.importer().read(file, stopped);
      if (!imported.isReport()) {
        throw new NoReport(messages.get("import.noReport"));
      }
      return imported.report();
    } catch (UnreadableFileException e) {
      throw new NoReport(e.message(messages));
    } catch (DraftException e) {
      throw new NoReport(e.message(messages));
    } catch (IOException e) {
      throw new NoReport(messages.get("cli.unreadable"));
    }
  }
}
