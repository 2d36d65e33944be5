package org.nianbao.draft.place;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.Checksum;

/**
 * A short code for a crash, the same wherever the same thing happens: {@code 7K3-Q9F}. Made of the
 * kinds of the exceptions and of the program's own methods on the stack, without line numbers and
 * without messages.
 */
public final class CrashCode {
  /** Crockford's base 32: nothing in it can be misheard or misread for another. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LETTERS = 6;
  private static final int FRAMES = 12;

  private CrashCode() {}

  public static String of(Throwable crash) {
    StringBuilder trace = new StringBuilder();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (@Nullable Throwable cause = crash;
        cause != null && seen.add(cause);
        cause = cause.getCause()) {
      trace.append(cause.getClass().getName()).append('\n');
      int frames = 0;
      for (StackTraceElement frame : cause.getStackTrace()) {
        if (frame.getClassName().startsWith("org.nianbao.") && frames++ < FRAMES) {
          trace.append(stable(frame)).append('\n');
        }
      }
    }
    return code(Long.parseLong(hash(trace.toString()).substring(0, 8), 16));
  }

  /** Lambdas are numbered by the compiler, differently in each build. */
  private static String stable(StackTraceElement frame) {
    return (frame.getClassName() + "." + frame.getMethodName())
        .replaceAll("\\$\\$Lambda.*|\\$\\d+", "")
        .replaceAll("/0x[0-9a-f]+", "");
  }

  private static String hash(String text) {
    return Checksum.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String code(long bits) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LETTERS; i++) {
      code.append(i == LETTERS / 2 ? "-" : "")
          .append(ALPHABET.charAt((int) ((bits >> (5 * i)) & 31)));
    }
    return code.toString();
  }
}
