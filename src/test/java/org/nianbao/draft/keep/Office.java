package org.nianbao.draft.keep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.disk.Disk;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftFiles;
import org.nianbao.draft.PdfDraft;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;

/** Everything that a session needs, on one disk and one clock. */
final class Office implements SaveListener {
  static final CellId CELL = CellId.parse("requests/received/natural");

  final ManualScheduler alarm = new ManualScheduler();
  final Generations generations;
  final DraftStore store;
  final DraftLocks locks;
  final List<Draft> saved = new ArrayList<>();
  final List<Draft> versions = new ArrayList<>();
  final List<SaveFailure.SaveFailureKind> failures = new ArrayList<>();

  Office(Disk disk, Path data, Owner self) {
    generations = new Generations(disk, data, alarm);
    store =
        new DraftStore(
            new DraftFiles(TestDrafts.READER, PdfDraft.NONE, disk, alarm, "1.0.0"),
            generations,
            disk);
    locks = new DraftLocks(disk, self, Office::life);
  }

  DraftSession begin(Path file, Draft draft) throws IOException {
    return new DraftSession(
        store, alarm, this, new FileBinding(file, lock(file), Fingerprint.NOTHING), draft);
  }

  DraftLock lock(Path file) throws IOException {
    return locks.takeOver(file).lock();
  }

  /** A report with a figure in one cell. */
  static Report with(Report report, int figure) {
    return Edit.Cells.of(CELL, report.read(CELL, String.valueOf(figure), Origin.TYPED))
        .applyTo(report);
  }

  static String figure(Draft draft) {
    return draft.report().typed(CELL);
  }

  static ProcessState life(Owner owner) {
    return owner.user().equals("living") ? ProcessState.RUNS : ProcessState.ENDED;
  }

  static Owner owner(String user, String computer, long process) {
    return new Owner(user, computer, process, "", "2026-01-12T06:00:00Z");
  }

  @Override
  public void saved(Draft draft) {
    saved.add(draft);
  }

  @Override
  public void keptAsVersion(Draft draft) {
    versions.add(draft);
  }

  @Override
  public void failed(SaveFailure failure) {
    failures.add(failure.kind());
  }
}
