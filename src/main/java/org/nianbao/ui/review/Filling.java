package org.nianbao.ui.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.Entry;
import org.nianbao.report.Report;

/** Puts what was read from a file into a report that is there already. */
public final class Filling {
  private Filling() {}

  /**
   * The one edit that does it. What the file says comes in, in the edition in which it says it;
   * what it leaves blank stays as it is.
   */
  public static Edit of(Report read, Report into) {
    List<Edit> edits = new ArrayList<>();
    if (!read.edition().equals(into.edition())) {
      edits.add(new Edit.ToEdition(read.edition()));
    }
    if (into.body().isBlank()) {
      edits.add(new Edit.Identity(read.body(), into.year(), into.bodyLevel()));
    }
    read.texts().forEach((section, text) -> edits.add(new Edit.TextEdit(section, text)));
    Map<CellId, @Nullable Entry> entries = new LinkedHashMap<>(read.entries());
    edits.add(new Edit.Cells(entries));
    if (into.signed().isEmpty()) {
      read.signed().ifPresent(signature -> edits.add(new Edit.SignatureEdit(signature)));
    }
    edits.add(new Edit.EditSource(read.imported()));
    return new Edit.Together(edits);
  }
}
