package org.nianbao.rollup;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Opened;
import org.nianbao.importer.ImportedReport;

/**
 * What a file was read as.
 *
 * @param importedReport with what was found in it; null for a draft and for a PDF that carries one
 */
public record ReportInFile(Opened opened, @Nullable ImportedReport importedReport) {

  public Draft draft() {
    return opened.draft();
  }

  public Optional<ImportedReport> imported() {
    return Optional.ofNullable(importedReport);
  }
}
