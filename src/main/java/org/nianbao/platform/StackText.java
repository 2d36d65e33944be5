package org.nianbao.platform;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A stack trace without messages: these may quote what the clerk wrote. */
final class StackText {
  private static final int FRAMES = 60;

  private StackText() {}

  static String of(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    String prefix = "";
    for (@Nullable Throwable cause = thrown;
        cause != null && seen.add(cause);
        cause = cause.getCause()) {
      text.append(prefix).append(cause.getClass().getName()).append('\n');
      StackTraceElement[] frames = cause.getStackTrace();
      for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
        text.append("  at ").append(frames[i]).append('\n');
      }
      prefix = "caused by ";
    }
    return text.toString();
  }
}
