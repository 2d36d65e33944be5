package org.nianbao.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.Draft;
import org.nianbao.draft.Opened;
import org.nianbao.importer.ImportedReport;

/**
 * What a file argument was read as.
 *
 * @param importedReport with what was found in it; null for a draft and for a PDF that carries one
 */
record ReadArgument(Opened opened, @Nullable ImportedReport importedReport) {

  Draft draft() {
    return opened.draft();
  }

  Optional<ImportedReport> imported() {
    return Optional.ofNullable(importedReport);
  }
}
