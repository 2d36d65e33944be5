package org.nianbao.importer.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes as text. What the bytes are goes before what they say they are: pages saved by hand keep
 * the declaration of the site they came from. Chinese pages that are no UTF-8 are GB 18030, which
 * holds all of GBK and GB 2312, whatever of the three they declare.
 */
public final class TextDecoding {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Browsers look for the declaration in the first 1024 bytes; some sites have it later. */
  private static final int DECLARED_WITHIN = 4096;

  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_-]{2,40})");

  private static final char BROKEN = '\ufffd';

  private TextDecoding() {}

  /** The text that bytes of an unknown encoding are. */
  public static String decode(byte[] content) {
    if (begins(content, 0xEF, 0xBB, 0xBF)) {
      return new String(content, 3, content.length - 3, UTF_8);
    }
    if (begins(content, 0xFF, 0xFE)) {
      return new String(content, 2, content.length - 2, UTF_16LE);
    }
    if (begins(content, 0xFE, 0xFF)) {
      return new String(content, 2, content.length - 2, UTF_16BE);
    }
    String text = new String(content, UTF_8);
    return isUtf8(text) ? text : new String(content, declared(content));
  }

  private static boolean begins(byte[] content, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether it makes sense as UTF-8. One letter in a hundred may be broken, as where a file was
   * cut; of other codes nearly every one is.
   */
  private static boolean isUtf8(String text) {
    long broken = text.chars().filter(c -> c == BROKEN).count();
    long others = text.chars().filter(c -> c > 0x7F).count();
    return broken * 100 <= others;
  }

  private static Charset declared(byte[] content) {
    String head = new String(content, 0, Math.min(content.length, DECLARED_WITHIN), ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (!matcher.find()) {
      return GB18030;
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    // The bytes were tried as UTF-8 before, so what says it is UTF is wrong.
    if (name.startsWith("gb")
        || name.startsWith("iso-8859")
        || name.startsWith("us-ascii")
        || name.startsWith("utf")) {
      return GB18030;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return GB18030;
    }
  }
}
