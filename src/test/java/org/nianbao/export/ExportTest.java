package org.nianbao.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.app.Rules;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.disk.Disk;
import org.nianbao.disk.FaultyDisk;
import org.nianbao.disk.LocalDisk;
import org.nianbao.draft.Draft;
import org.nianbao.draft.TestDrafts;
import org.nianbao.export.ExportResult.Failed;
import org.nianbao.export.ExportResult.Refused;
import org.nianbao.export.ExportResult.Written;
import org.nianbao.export.pdf.PrintedDrafts;
import org.nianbao.text.Messages;

/** What an export does to the disk, and what it says. */
class ExportTest {
  private static final byte[] OLD = "%PDF-1.7 an older report".getBytes(StandardCharsets.US_ASCII);

  @TempDir private Path folder;
  private final Messages messages = Messages.load();
  private final Draft clean = Draft.of(TestDrafts.realReport("016"));

  private Export export(Disk disk) {
    return new Export(
        new Checker(Rules.all(), messages),
        Map.of(ExportFormat.PDF, PrintedDrafts.PRINTER),
        disk,
        messages);
  }

  private Failed fails(Disk disk, Path target) {
    return assertInstanceOf(
        Failed.class, export(disk).export(clean, target, ExportFormat.PDF, ExportOptions.PROOF));
  }

  @Test
  void errorsStopAFinalPrintAndNoProof() {
    Path target = folder.resolve("年报.pdf");
    Refused refused =
        assertInstanceOf(
            Refused.class,
            export(new LocalDisk())
                .export(TestDrafts.sample(), target, ExportFormat.PDF, ExportOptions.FINAL));
    assertEquals(List.of("NUMBER"), refused.errors().stream().map(Finding::rule).toList());
    assertFalse(Files.exists(target));
    assertInstanceOf(
        Written.class,
        export(new LocalDisk())
            .export(TestDrafts.sample(), target, ExportFormat.PDF, ExportOptions.PROOF));
  }

  @Test
  void anOlderPdfIsReplacedAndNothingIsLeftBeside() throws IOException {
    Path target = Files.write(folder.resolve("年报.pdf"), OLD);
    Written written =
        assertInstanceOf(
            Written.class,
            export(new LocalDisk()).export(clean, target, ExportFormat.PDF, ExportOptions.PROOF));
    assertArrayEquals(written.exported().content(), Files.readAllBytes(target));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(target), files.toList());
    }
  }

  /** The program was ended while it wrote: the next export takes away what that one left. */
  @Test
  void leftoversOfAnExportThatWasCutOffAreSwept() throws IOException {
    FaultyDisk disk = new FaultyDisk();
    Path target = folder.resolve("年报.pdf");
    disk.goWrongAt(1, FaultyDisk.Fault.LOSES_POWER);
    assertThrows(FaultyDisk.PowerCut.class, () -> fails(disk, target));
    disk.restart();
    assertFalse(disk.files().isEmpty(), "nothing was left to be swept");
    assertInstanceOf(
        Written.class, export(disk).export(clean, target, ExportFormat.PDF, ExportOptions.PROOF));
    assertEquals(List.of(target), List.copyOf(disk.files().keySet()));
  }

  @Test
  void aDraftIsNeverOverwritten() throws IOException {
    Path draft = Files.writeString(folder.resolve("年报.nianbao"), "{}");
    Failed failed = fails(new LocalDisk(), draft);
    assertEquals("{}", Files.readString(draft));
    assertTrue(failed.message().contains("另一种文件"), failed.message());
  }

  @Test
  void aTargetThatCannotBeWrittenStaysAndAnotherNameIsProposed() throws IOException {
    FaultyDisk disk = new FaultyDisk();
    Path target = folder.resolve("年报.pdf");
    disk.write(target, OLD);
    disk.write(folder.resolve("年报（2）.pdf"), OLD);
    disk.goWrongAt(0, Integer.MAX_VALUE, FaultyDisk.Fault.FAILS);
    Failed failed = fails(disk, target);
    assertArrayEquals(OLD, disk.files().get(target));
    assertEquals(folder.resolve("年报（3）.pdf"), failed.proposal().orElseThrow());
    assertTrue(failed.message().contains("“年报.pdf”"), failed.message());
    assertEquals(2, disk.files().size());
  }

  @Test
  void aReadOnlyTargetStays() throws IOException {
    Path target = Files.write(folder.resolve("年报.pdf"), OLD);
    assertTrue(target.toFile().setReadOnly());
    assumeFalse(Files.isWritable(target), "this user may write everything");
    Failed failed = fails(new LocalDisk(), target);
    assertArrayEquals(OLD, Files.readAllBytes(target));
    assertTrue(failed.message().contains("只读"), failed.message());
  }

  @Test
  void aFolderAndAMissingFolderAreNamed() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("年报.pdf"));
    assertTrue(fails(new LocalDisk(), inner).message().contains("文件夹"));
    Failed failed = fails(new LocalDisk(), folder.resolve("没有/年报.pdf"));
    assertTrue(failed.message().contains("找不到文件夹"), failed.message());
    assertTrue(failed.proposal().isEmpty());
  }
}
