package org.nianbao.export.pdf;

import org.nianbao.draft.TestDrafts;
import org.nianbao.text.Sha256;

/** Prints the SHA-256 of the sample's PDF: to be run in a Java of its own. */
final class SamplePrint {
  private SamplePrint() {}

  public static void main(String[] arguments) {
    System.out.println(sha256());
  }

  static String sha256() {
    byte[] pdf = PrintedDrafts.pdf(TestDrafts.sample());
    return Sha256.hex(pdf);
  }
}
