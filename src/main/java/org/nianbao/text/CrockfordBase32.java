package org.nianbao.text;

/** Crockford's base 32: nothing in it can be misheard or misread for another letter. */
public final class CrockfordBase32 {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS = 5;
  private static final int MASK = 31;

  private CrockfordBase32() {}

  /**
   * The lowest bits of a number, the highest of them first.
   *
   * @param letters how many letters, 5 bits each; 12 at most fit a long
   */
  public static String encode(long bits, int letters) {
    StringBuilder code = new StringBuilder(letters);
    for (int shift = BITS * (letters - 1); shift >= 0; shift -= BITS) {
      code.append(ALPHABET.charAt((int) (bits >> shift) & MASK));
    }
    return code.toString();
  }
}
