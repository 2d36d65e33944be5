package org.nianbao.draft;

/** How long the long tests are: a few rounds in every build, the full numbers in -Psoak. */
public final class Soak {
  /** The tag of tests that have more rounds in -Psoak. */
  public static final String TAG = "soak";

  private static final boolean FULL = Boolean.getBoolean("nianbao.soak");

  private Soak() {}

  public static int rounds(int usual, int full) {
    return FULL ? full : usual;
  }

  /** Says what was measured. */
  public static void report(String figures) {
    System.out.println("[soak] " + figures);
  }
}
