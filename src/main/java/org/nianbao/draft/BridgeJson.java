package org.nianbao.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.report.Entry;
import org.nianbao.report.Ledger;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;

/** The ledger of a draft: cells of other editions that its own has no place for. */
final class BridgeJson {
  private BridgeJson() {}

  /**
   * The lines that can be read.
   *
   * @param unread is given those of an edition that nobody knows, to be written back
   */
  static Ledger ledger(
      @Nullable List<DraftFile.@Nullable KeptCell> file,
      Editions editions,
      Consumer<DraftFile.KeptCell> unread) {
    List<Ledger.LedgerLine> lines = new ArrayList<>();
    for (DraftFile.KeptCell kept : file == null ? List.<DraftFile.KeptCell>of() : file) {
      Ledger.LedgerLine line = kept == null ? null : line(kept, editions);
      if (line != null) {
        lines.add(line);
      } else if (kept != null) {
        unread.accept(kept);
      }
    }
    return new Ledger(lines);
  }

  private static Ledger.@Nullable LedgerLine line(DraftFile.KeptCell kept, Editions editions) {
    Edition edition = kept.edition() == null ? null : editions.byId(kept.edition()).orElse(null);
    CellId cell = kept.cell() == null ? null : FileToReport.cellId(kept.cell());
    if (edition == null || cell == null || kept.text() == null || kept.text().isEmpty()) {
      return null;
    }
    Origin origin = DraftVocabulary.origin(kept.from());
    Report blank = Report.blank(edition, "", 0);
    Entry entry = blank.read(cell, kept.text(), origin == null ? Origin.TYPED : origin);
    return new Ledger.LedgerLine(edition, cell, entry, state(kept.state()));
  }

  private static Ledger.LedgerState state(@Nullable String word) {
    for (Ledger.LedgerState state : Ledger.LedgerState.values()) {
      if (word(state).equals(word)) {
        return state;
      }
    }
    return Ledger.LedgerState.OPEN;
  }

  private static String word(Ledger.LedgerState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  static @Nullable List<DraftFile.@Nullable KeptCell> file(
      Ledger ledger, Collection<JsonNode> unread) {
    List<DraftFile.@Nullable KeptCell> file = new ArrayList<>();
    for (Ledger.LedgerLine line : ledger.lines()) {
      Origin origin = line.entry().origin();
      file.add(
          new DraftFile.KeptCell(
              line.edition().id(),
              line.cell().toString(),
              line.entry().text(),
              origin == Origin.TYPED ? null : DraftVocabulary.of(origin),
              line.state() == Ledger.LedgerState.OPEN ? null : word(line.state()),
              Map.of()));
    }
    unread.forEach(n -> file.add(DraftJson.MAPPER.convertValue(n, DraftFile.KeptCell.class)));
    return file.isEmpty() ? null : file;
  }
}
