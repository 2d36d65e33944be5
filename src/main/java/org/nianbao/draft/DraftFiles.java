package org.nianbao.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.disk.AtomicFile;
import org.nianbao.disk.Disk;
import org.nianbao.draft.DraftException.DraftFault;

/** Drafts in files: reads them, out of a PDF as well, and saves them whole or not at all. */
public final class DraftFiles {
  private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ZIP_MARK = "PK\003\004".getBytes(StandardCharsets.US_ASCII);
  private static final String ENDING = ".nianbao";
  private static final int PDF_BYTES = 8 * Limits.BYTES;

  private final DraftReader reader;
  private final DraftWriter writer = new DraftWriter();
  private final PdfDraft pdf;
  private final Disk disk;
  private final AtomicFile atomic;
  private final Clock clock;
  private final String app;

  /**
   * @param clock with the zone in which times are written
   * @param app this program's version
   */
  public DraftFiles(DraftReader reader, PdfDraft pdf, Disk disk, Clock clock, String app) {
    this.reader = reader;
    this.pdf = pdf;
    this.disk = disk;
    this.atomic = new AtomicFile(disk);
    this.clock = clock;
    this.app = app;
  }

  /** This program's version, which the drafts that it saves name. */
  public String app() {
    return app;
  }

  /**
   * Whether a file is another program's: it neither is a draft nor carries one that still counts. A
   * file that is named as a draft is one, however damaged, unless its bytes are a PDF or a zip.
   *
   * @throws IOException if it cannot be read
   */
  public boolean isForeign(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return true;
    }
    byte[] bytes = disk.read(file, Limits.BYTES);
    if (begins(bytes, PDF_MARK)) {
      return pdf.in(bytes.length > Limits.BYTES ? pdf(file) : bytes).isEmpty();
    }
    if (begins(bytes, ZIP_MARK)) {
      return pdf.in(bytes).isEmpty();
    }
    return !isNamedDraft(file) && !isJson(bytes);
  }

  private static boolean isNamedDraft(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /** What the first sign past a mark of the encoding and blanks tells. */
  private static boolean isJson(byte[] bytes) {
    for (byte b : bytes) {
      boolean mark = b < 0 || b == 0;
      if (!mark && b > ' ') {
        return b == '{' || b == '[';
      }
    }
    return false;
  }

  /**
   * Reads a draft, or the draft in a PDF or in a Word document that still says the same.
   *
   * @throws IOException if the file cannot be read
   * @throws DraftException if it is no draft
   */
  public Opened read(Path file) throws IOException, DraftException {
    byte[] bytes = disk.read(file, Limits.BYTES);
    Optional<Opened> word = inWord(bytes);
    if (word.isPresent()) {
      return word.get();
    }
    if (!begins(bytes, PDF_MARK)) {
      return reader.read(bytes);
    }
    byte[] carried =
        pdf.in(bytes.length > Limits.BYTES ? pdf(file) : bytes)
            .orElseThrow(() -> new DraftException(DraftFault.PDF_WITHOUT_DRAFT));
    return carried(carried, Notice.NoticeKind.FROM_PDF);
  }

  /** The draft in a Word document of ours that still says what the draft says. */
  private Optional<Opened> inWord(byte[] bytes) throws DraftException {
    Optional<byte[]> carried = begins(bytes, ZIP_MARK) ? pdf.in(bytes) : Optional.empty();
    return carried.isPresent()
        ? Optional.of(carried(carried.get(), Notice.NoticeKind.FROM_WORD))
        : Optional.empty();
  }

  private Opened carried(byte[] draft, Notice.NoticeKind from) throws DraftException {
    Opened opened = reader.read(draft);
    List<Notice> notices = new ArrayList<>(opened.notices());
    notices.add(Notice.of(from));
    return new Opened(opened.draft(), notices);
  }

  private static boolean begins(byte[] bytes, byte[] mark) {
    int length = Math.min(bytes.length, mark.length);
    return Arrays.equals(bytes, 0, length, mark, 0, mark.length);
  }

  /**
   * The bytes of a PDF, as they are.
   *
   * @throws IOException if it cannot be read, or is larger than a report's can be
   */
  public byte[] pdf(Path file) throws IOException {
    return disk.read(file, PDF_BYTES);
  }

  /**
   * Saves a draft. After a failure the file is as it was.
   *
   * @return the draft as it stands in the file now
   * @throws DraftException if it is larger than a draft may be
   * @throws FinalDraftException if the file holds a final report, which only its own reopening ends
   */
  public Draft save(Path file, Draft draft) throws IOException, DraftException {
    if (isShut(file, draft)) {
      throw new FinalDraftException(file);
    }
    Draft saved = stamped(draft);
    atomic.write(file, writer.write(saved));
    return saved;
  }

  /** Whether a file holds a final report that would be lost if this draft took its place. */
  private boolean isShut(Path file, Draft draft) {
    try {
      byte[] present = disk.read(file, Limits.BYTES);
      // Reading every draft before every save would take longer than the save.
      return FinalMember.mayBeIn(present)
          && !FinalMember.gives(reader.read(present).draft().report(), draft.report());
    } catch (IOException | DraftException e) {
      return false; // nothing is there, or nothing that could be called final
    }
  }

  /** When a draft with these bytes was saved; empty if it does not say so, or cannot be read. */
  public Optional<OffsetDateTime> savedAt(byte[] draft) {
    try {
      return reader.read(draft).draft().saved();
    } catch (DraftException e) {
      return Optional.empty();
    }
  }

  /** The draft as a save would put it into its file now. */
  public Draft stamped(Draft draft) {
    return draft.saving(app, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
  }

  /** The bytes that a saved draft's file has. */
  public byte[] bytes(Draft saved) throws DraftException {
    return writer.write(saved);
  }
}
