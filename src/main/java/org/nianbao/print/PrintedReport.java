package org.nianbao.print;

import java.util.List;

/** A report as a PDF. */
public final class PrintedReport {
  private final byte[] pdf;
  private final String code;
  private final List<Integer> missing;

  PrintedReport(byte[] pdf, String code, List<Integer> missing) {
    this.pdf = pdf;
    this.code = code;
    this.missing = List.copyOf(missing);
  }

  /** The file's bytes; not a copy. */
  public byte[] pdf() {
    return pdf;
  }

  /** The check code at its foot. */
  public String code() {
    return code;
  }

  /** Code points that no font has; each stands in the PDF as {@code 〔U+2B9FC〕}. */
  public List<Integer> missing() {
    return missing;
  }
}
