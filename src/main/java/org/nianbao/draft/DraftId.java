package org.nianbao.draft;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.nianbao.text.CrockfordBase32;

/**
 * What tells a draft from all others, so that its kept versions find it again after it was renamed
 * or moved: 128 random bits as 26 letters of Crockford's base 32. Made when a window first saves a
 * draft; copies made in the Explorer share it.
 */
public final class DraftId {
  private static final Pattern FORM = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}");
  private static final int HALF = 12;

  private DraftId() {}

  /** A new one. The first letter has 3 of the bits, the last the remaining 5 of 128. */
  public static String random() {
    SecureRandom random = new SecureRandom();
    return CrockfordBase32.encode(random.nextInt(8), 1)
        + CrockfordBase32.encode(random.nextLong(), HALF)
        + CrockfordBase32.encode(random.nextLong(), HALF)
        + CrockfordBase32.encode(random.nextInt(32), 1);
  }

  /** Whether a text can be one: nothing else becomes part of a folder's name. */
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }
}
