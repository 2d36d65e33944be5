package org.nianbao.export;

import java.util.List;

/**
 * A report as a file, not yet written.
 *
 * @param format of the file
 * @param content the file's bytes; not a copy
 * @param code the check code that stands in it
 * @param missing characters that no font has; each stands in the file as {@code 〔U+2B9FC〕}
 * @param machineFonts the official fonts of the machine that were there to be used; empty if none
 *     was wanted
 */
@SuppressWarnings("ArrayRecordComponent") // written, never compared
public record ExportedReport(
    ExportFormat format,
    byte[] content,
    String code,
    List<MissingCharacter> missing,
    List<String> machineFonts) {

  public ExportedReport {
    missing = List.copyOf(missing);
    machineFonts = List.copyOf(machineFonts);
  }

  /** A file that embeds no font, and so lacks no character. */
  public static ExportedReport of(ExportFormat format, byte[] content, String code) {
    return new ExportedReport(format, content, code, List.of(), List.of());
  }
}
