package org.nianbao.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;

/**
 * A change of a report: one cell, a whole paste, a text. Each is undone as a whole.
 *
 * <p>Longer than most classes: every kind of edit says here how it is done.
 */
public sealed interface Edit {

  /** The report after it. */
  Report applyTo(Report before);

  /** The edit that makes {@code before} again out of the report after this one. */
  Edit inverse(Report before);

  /** Whether it would change nothing. */
  default boolean isIdleOn(Report before) {
    return applyTo(before).equals(before);
  }

  /**
   * What is put into cells; null empties a cell. One typed cell is a block of one.
   *
   * @param entries in the order in which they were put in
   */
  record Cells(Map<CellId, @Nullable Entry> entries) implements Edit {
    public Cells {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public static Cells of(CellId cell, @Nullable Entry entry) {
      Map<CellId, @Nullable Entry> one = new LinkedHashMap<>();
      one.put(cell, entry);
      return new Cells(one);
    }

    @Override
    public Report applyTo(Report before) {
      Map<CellId, Entry> after = new LinkedHashMap<>(before.entries());
      entries.forEach(
          (cell, entry) -> {
            if (entry == null || entry.isBlank()) {
              after.remove(cell);
            } else {
              after.put(cell, entry);
            }
          });
      Report changed = before.withEntries(after);
      Imported imported = before.imported();
      return imported == null ? changed : changed.withImported(imported.settled(entries.keySet()));
    }

    @Override
    public Edit inverse(Report before) {
      Map<CellId, @Nullable Entry> former = new LinkedHashMap<>();
      entries.keySet().forEach(cell -> former.put(cell, before.entries().get(cell)));
      Imported imported = before.imported();
      return imported != null && imported.isDoubted(entries.keySet())
          ? new Together(List.of(new Cells(former), new EditSource(imported)))
          : new Cells(former);
    }
  }

  /** The text of a section, whole. */
  record TextEdit(String section, String text) implements Edit {
    @Override
    public Report applyTo(Report before) {
      Map<String, String> after = new LinkedHashMap<>(before.texts());
      if (text.isEmpty()) {
        after.remove(section);
      } else {
        after.put(section, text);
      }
      return before
          .withTexts(after)
          .withRewriting(before.rewriting().following(section, before.text(section), text));
    }

    @Override
    public Edit inverse(Report before) {
      Edit back = new TextEdit(section, before.text(section));
      return back.applyTo(applyTo(before)).rewriting().equals(before.rewriting())
          ? back
          : new Together(List.of(back, new Rewrite(before.rewriting())));
    }
  }

  /** What of last year's texts is still to be rewritten. */
  record Rewrite(Rewriting rewriting) implements Edit {

    /**
     * The same edit, to be made on an earlier report than the present one: typing that goes on is
     * one change from where it began, and what it passed over on the way it did not touch.
     */
    public static Edit keeping(Edit typed, Report present) {
      Rewriting after = typed.applyTo(present).rewriting();
      return after.equals(Rewriting.NONE)
          ? typed
          : new Together(List.of(typed, new Rewrite(after)));
    }

    @Override
    public Report applyTo(Report before) {
      return before.withRewriting(rewriting);
    }

    @Override
    public Edit inverse(Report before) {
      return new Rewrite(before.rewriting());
    }
  }

  /** Who reports, and for which year. */
  record Identity(String body, int year, @Nullable Level level) implements Edit {
    @Override
    public Report applyTo(Report before) {
      return before.withIdentity(body, year, level);
    }

    @Override
    public Edit inverse(Report before) {
      return new Identity(before.body(), before.year(), before.bodyLevel());
    }
  }

  /** Another edition; answers that it has no place for are kept in the {@link Ledger}. */
  record ToEdition(Edition edition) implements Edit {
    @Override
    public Report applyTo(Report before) {
      return EditionBridge.cross(before, edition);
    }

    @Override
    public Edit inverse(Report before) {
      return new Replace(before);
    }
  }

  /** What is kept of other editions. */
  record Listed(Ledger ledger) implements Edit {
    @Override
    public Report applyTo(Report before) {
      return before.withLedger(ledger);
    }

    @Override
    public Edit inverse(Report before) {
      return new Listed(before.ledger());
    }
  }

  /** 落款; null takes it away. */
  record SignatureEdit(@Nullable Signature signature) implements Edit {
    @Override
    public Report applyTo(Report before) {
      return before.withSignature(signature);
    }

    @Override
    public Edit inverse(Report before) {
      return new SignatureEdit(before.signature());
    }
  }

  /** Last year's report to compare with; null takes it away. */
  record LastYearEdit(@Nullable Report report) implements Edit {
    @Override
    public Report applyTo(Report before) {
      return before.withLastYear(report);
    }

    @Override
    public Edit inverse(Report before) {
      return new LastYearEdit(before.lastYear());
    }
  }

  /** A reason for a finding; null takes it away. */
  record Explain(String finding, @Nullable Reason reason) implements Edit {
    @Override
    public Report applyTo(Report before) {
      Map<String, Reason> after = new LinkedHashMap<>(before.reasons());
      if (reason == null) {
        after.remove(finding);
      } else {
        after.put(finding, reason);
      }
      return before.withReasons(after);
    }

    @Override
    public Edit inverse(Report before) {
      return new Explain(finding, before.reasons().get(finding));
    }
  }

  /** Where the report was read from, with what is still in doubt; null takes it away. */
  record EditSource(@Nullable Imported imported) implements Edit {

    /** The edit by which a doubted figure is said to be right. */
    public static Edit confirming(Imported imported, CellId cell) {
      return new EditSource(imported.settled(List.of(cell)));
    }

    @Override
    public Report applyTo(Report before) {
      return before.withImported(imported);
    }

    @Override
    public Edit inverse(Report before) {
      return new EditSource(before.imported());
    }
  }

  /** Several, one after the other, undone as one. */
  record Together(List<Edit> edits) implements Edit {
    public Together {
      edits = List.copyOf(edits);
    }

    @Override
    public Report applyTo(Report before) {
      Report after = before;
      for (Edit edit : edits) {
        after = edit.applyTo(after);
      }
      return after;
    }

    @Override
    public Edit inverse(Report before) {
      List<Edit> back = new ArrayList<>();
      Report at = before;
      for (Edit edit : edits) {
        back.addFirst(edit.inverse(at));
        at = edit.applyTo(at);
      }
      return new Together(back);
    }
  }

  /** Who has looked through what. */
  record Marks(List<VerifiedMark> marks) implements Edit {
    public Marks {
      marks = List.copyOf(marks);
    }

    @Override
    public Report applyTo(Report before) {
      return before.withSignOff(before.signOff().withMarks(marks));
    }

    @Override
    public Edit inverse(Report before) {
      return new Marks(before.signOff().marks());
    }
  }

  /** 定稿. No undo leads over it: see {@link History}. */
  record Finish(FinalState state) implements Edit {
    @Override
    public Report applyTo(Report before) {
      return before.withSignOff(before.signOff().finished(state));
    }

    @Override
    public Edit inverse(Report before) {
      return new Together(List.of());
    }
  }

  /** 重新打开: the only edit that a final report takes. No undo leads over it. */
  record Reopen(Reopening why) implements Edit {
    @Override
    public Report applyTo(Report before) {
      return before.withSignOff(before.signOff().reopened(why));
    }

    @Override
    public Edit inverse(Report before) {
      return new Together(List.of());
    }
  }

  /**
   * Everything at once, as when a former version is restored or a change of edition undone. Marks,
   * final state and reopenings stay: what was looked through stays so as far as it says the same
   * again.
   */
  record Replace(Report report) implements Edit {
    @Override
    public Report applyTo(Report before) {
      return report.withSignOff(before.signOff());
    }

    @Override
    public Edit inverse(Report before) {
      return new Replace(before);
    }
  }
}
