package org.nianbao.draft.keep;

import java.nio.file.Path;
import java.time.Clock;
import org.nianbao.disk.LocalDisk;
import org.nianbao.draft.DraftFiles;
import org.nianbao.draft.PdfDraft;
import org.nianbao.draft.TestDrafts;

/** What a session needs, on the real disk of this computer. */
record RealOffice(LocalDisk disk, Generations generations, DraftStore store, DraftLocks locks) {

  static RealOffice in(Path home) {
    LocalDisk disk = new LocalDisk();
    Clock clock = Clock.systemUTC();
    Generations generations = new Generations(disk, home.resolve("generations"), clock);
    return new RealOffice(
        disk,
        generations,
        new DraftStore(
            new DraftFiles(TestDrafts.READER, PdfDraft.NONE, disk, clock, "1.0.0"),
            generations,
            disk),
        new DraftLocks(disk, Owner.ofThisProgram("this computer", clock)));
  }
}
