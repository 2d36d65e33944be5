package org.nianbao.print;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.nianbao.draft.TestDrafts;

/** Prints the SHA-256 of the sample's PDF: to be run in a Java of its own. */
final class SamplePrint {
  private SamplePrint() {}

  public static void main(String[] arguments) throws NoSuchAlgorithmException {
    System.out.println(sha256());
  }

  static String sha256() throws NoSuchAlgorithmException {
    byte[] pdf = PrintedDrafts.pdf(TestDrafts.sample());
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
  }
}
