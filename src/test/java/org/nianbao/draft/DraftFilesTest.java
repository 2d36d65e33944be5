package org.nianbao.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.draft.TestDrafts.READER;
import static org.nianbao.draft.TestDrafts.utf8;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.disk.FaultyDisk;
import org.nianbao.draft.DraftException.DraftFault;

class DraftFilesTest {
  private static final Path FILE = Path.of("/drafts/年报.nianbao");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-12T06:03:21.5Z"), ZoneId.of("Asia/Shanghai"));

  private final FaultyDisk disk = new FaultyDisk();

  private DraftFiles files(PdfDraft pdf) {
    return new DraftFiles(READER, pdf, disk, CLOCK, "1.0.0");
  }

  @Test
  void savingCountsAndSaysWhenAndByWhat() throws Exception {
    Draft once = files(PdfDraft.NONE).save(FILE, TestDrafts.small());
    Draft twice = files(PdfDraft.NONE).save(FILE, once);
    assertEquals(2, twice.sequence());
    assertEquals("1.0.0", twice.app());
    assertEquals(OffsetDateTime.parse("2026-01-12T14:03:21+08:00"), twice.savedAt());
    assertEquals(twice, files(PdfDraft.NONE).read(FILE).draft());
  }

  @Test
  void aPdfOpensTheDraftThatItCarries() throws Exception {
    byte[] draft = new DraftWriter().write(TestDrafts.small());
    disk.write(FILE, utf8("%PDF-1.7 and so on"));
    Opened opened = files(pdf -> Optional.of(draft)).read(FILE);
    assertEquals(TestDrafts.small(), opened.draft());
    assertTrue(opened.has(Notice.NoticeKind.FROM_PDF));
    DraftException e = assertThrows(DraftException.class, () -> files(PdfDraft.NONE).read(FILE));
    assertEquals(DraftFault.PDF_WITHOUT_DRAFT, e.reason());
  }
}
