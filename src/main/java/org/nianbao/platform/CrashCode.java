package org.nianbao.platform;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianbao.text.CrockfordBase32;
import org.nianbao.text.Sha256;

/**
 * A short code for a crash, the same wherever the same thing happens: {@code 7K3-Q9F}. Made of the
 * kinds of the exceptions and of the program's own methods on the stack, without line numbers and
 * without messages.
 */
public final class CrashCode {
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
    return code(ByteBuffer.wrap(Sha256.digest(trace.toString())).getInt());
  }

  /** Lambdas are numbered by the compiler, differently in each build. */
  private static String stable(StackTraceElement frame) {
    return (frame.getClassName() + "." + frame.getMethodName())
        .replaceAll("\\$\\$Lambda.*|\\$\\d+", "")
        .replaceAll("/0x[0-9a-f]+", "");
  }

  private static String code(long bits) {
    return new StringBuilder(CrockfordBase32.encode(bits, LETTERS))
        .insert(LETTERS / 2, '-')
        .toString();
  }
}
