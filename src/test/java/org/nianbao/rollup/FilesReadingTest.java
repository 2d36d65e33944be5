package org.nianbao.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.app.Rules;
import org.nianbao.check.BalancedReports;
import org.nianbao.check.Checker;
import org.nianbao.disk.LocalDisk;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftFiles;
import org.nianbao.draft.DraftReader;
import org.nianbao.draft.DraftWriter;
import org.nianbao.draft.PdfDraft;
import org.nianbao.importer.Importer;
import org.nianbao.importer.page.ReadingLimits;
import org.nianbao.importer.page.SourceReader;
import org.nianbao.report.Edit;
import org.nianbao.rollup.UnitFile.UnreadFile;
import org.nianbao.text.Messages;

/** Many files at once: progress, an end, and the same result whatever the threads do. */
class FilesReadingTest {
  private static final int FILES = 30;

  private final Messages messages = Messages.load();
  private final UnitReader reader =
      new UnitReader(
          new ReportFiles(
              new DraftFiles(
                  new DraftReader(BalancedReports.EDITIONS),
                  PdfDraft.NONE,
                  new LocalDisk(),
                  Clock.systemUTC(),
                  ""),
              new Importer(
                  new SourceReader(ReadingLimits.usual()), BalancedReports.EDITIONS, messages),
              messages),
          new Checker(Rules.all(), messages),
          messages);

  @TempDir Path folder;

  @BeforeEach
  void write() throws Exception {
    Random random = new Random(3);
    for (int i = 0; i < FILES; i++) {
      var report = BalancedReports.declared(BalancedReports.edition("2021"), random);
      report = new Edit.Identity("第" + i + "局", 2023, null).applyTo(report);
      Files.write(folder.resolve("u" + i + ".nianbao"), new DraftWriter().write(Draft.of(report)));
    }
    Files.writeString(folder.resolve("broken.nianbao"), "{ \"format\"");
    Files.writeString(folder.resolve("~$u1.docx"), "Word's own");
    Files.createDirectory(folder.resolve(".git"));
    Files.writeString(folder.resolve(".git/u.nianbao"), "{}");
  }

  @Test
  void theThreadsMakeNoDifference() throws Exception {
    List<Path> files = FolderFiles.in(List.of(folder));
    assertEquals(FILES + 1, files.size());
    AtomicInteger told = new AtomicInteger();
    RollupProgress progress =
        new RollupProgress() {
          @Override
          public void read(int read, int of) {
            assertEquals(FILES + 1, of);
            told.incrementAndGet();
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        };
    List<UnitFile> one = new FilesReading(reader, 1).read(files, progress);
    List<UnitFile> many = new FilesReading(reader, 7).read(files, RollupProgress.UNWATCHED);
    assertEquals(one, many);
    assertEquals(FILES + 1, told.get());
    assertEquals(1, one.stream().filter(UnreadFile.class::isInstance).count());
  }

  @Test
  void itEndsWhenItIsCalledOff() throws Exception {
    List<Path> files = new ArrayList<>(FolderFiles.in(List.of(folder)));
    AtomicInteger read = new AtomicInteger();
    RollupProgress impatient =
        new RollupProgress() {
          @Override
          public void read(int files, int of) {
            read.incrementAndGet();
          }

          @Override
          public boolean isCancelled() {
            return read.get() > 2;
          }
        };
    assertThrows(
        CancellationException.class, () -> new FilesReading(reader, 2).read(files, impatient));
    assertTrue(read.get() < FILES, () -> "read " + read);
  }
}
