package org.nianbao.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.disk.LocalDisk;
import org.nianbao.draft.ChildProcess;

class SingleInstanceTest {
  @TempDir private Path home;

  private static AppPaths places(Path home) {
    return AppPaths.of(Map.of("NIANBAO_HOME", home.toString()), home, false);
  }

  /** The other start. */
  static final class Other {
    private Other() {}

    public static void main(String[] arguments) throws IOException {
      boolean first =
          SingleInstance.start(new LocalDisk(), places(Path.of(arguments[0]))).isPresent();
      System.out.println(first ? "first" : "second");
      if (first) {
        System.in.read();
      }
    }
  }

  @Test
  void onlyOneOfTwoProcessesIsTheProgramUntilItEndsOrIsKilled() throws Exception {
    SingleInstance ours = SingleInstance.start(new LocalDisk(), places(home)).orElseThrow();
    try (ChildProcess other = ChildProcess.start(Other.class, home.toString())) {
      assertEquals("second", other.nextLine());
    }
    ours.close();
    ChildProcess other = ChildProcess.start(Other.class, home.toString());
    assertEquals("first", other.nextLine());
    assertTrue(SingleInstance.start(new LocalDisk(), places(home)).isEmpty());
    other.kill();
    try (SingleInstance again = SingleInstance.start(new LocalDisk(), places(home)).orElseThrow()) {
      assertTrue(again != ours);
    }
  }
}
