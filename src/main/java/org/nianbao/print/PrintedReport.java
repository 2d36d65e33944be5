package org.nianbao.print;

import java.util.List;
import org.nianbao.print.font.MissingCharacter;

/** A report as a PDF. */
public final class PrintedReport {
  private final byte[] pdf;
  private final String code;
  private final List<MissingCharacter> missing;
  private final List<String> machineFonts;

  PrintedReport(
      byte[] pdf, String code, List<MissingCharacter> missing, List<String> machineFonts) {
    this.pdf = pdf;
    this.code = code;
    this.missing = List.copyOf(missing);
    this.machineFonts = List.copyOf(machineFonts);
  }

  /** The file's bytes; not a copy. */
  public byte[] pdf() {
    return pdf;
  }

  /** The check code at its foot. */
  public String code() {
    return code;
  }

  /** Characters that no font has; each stands in the PDF as {@code 〔U+2B9FC〕}. */
  public List<MissingCharacter> missing() {
    return missing;
  }

  /** The official fonts of the machine that were there to be used; empty if none was wanted. */
  public List<String> machineFonts() {
    return machineFonts;
  }
}
