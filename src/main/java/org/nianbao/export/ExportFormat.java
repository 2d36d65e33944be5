package org.nianbao.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that a report can become. */
public enum ExportFormat {
  /** Fixed pages, archival and accessible, with the draft inside. */
  PDF(".pdf", "%PDF-"),
  /** A Word document that can be edited, with the draft inside. */
  DOCX(".docx", FileSignature.ZIP),
  /** A web page that opens in a browser. */
  HTML(".html", "<"),
  /** What stands in a web page, for the editor of a website. */
  FRAGMENT(".fragment.html", "<"),
  /** A workbook with a sheet for each table. */
  XLSX(".xlsx", FileSignature.ZIP);

  /** How files begin. */
  private static final class FileSignature {
    static final String ZIP = "PK\003\004";
  }

  private final String ending;
  private final String mark;

  ExportFormat(String ending, String mark) {
    this.ending = ending;
    this.mark = mark;
  }

  /** How the names of such files end, with the dot. */
  public String ending() {
    return ending;
  }

  /** The format that a file's name asks for, the longest ending first. */
  public static Optional<ExportFormat> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> name.endsWith(format.ending))
        .max(Comparator.comparingInt(format -> format.ending.length()));
  }

  /** How many bytes {@link #begins} must see. */
  int markLength() {
    return mark.length();
  }

  /** Whether a file that begins so may be of this format; an empty one may. */
  boolean begins(byte[] start) {
    String seen = new String(start, StandardCharsets.ISO_8859_1);
    return mark.startsWith(seen) || seen.startsWith(mark);
  }
}
