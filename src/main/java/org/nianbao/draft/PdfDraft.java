package org.nianbao.draft;

import java.util.Optional;

/** Finds the draft that a PDF or a Word document carries. The export room knows how. */
@FunctionalInterface
public interface PdfDraft {

  /** For programs that open no PDF. */
  PdfDraft NONE = pdf -> Optional.empty();

  /**
   * The bytes of the embedded draft.nianbao; empty if there is none, if the file is not readable,
   * or if it is a Word document that no longer says what its draft says. Gives up on anything
   * larger than {@link Limits#BYTES}.
   */
  Optional<byte[]> in(byte[] pdf);
}
