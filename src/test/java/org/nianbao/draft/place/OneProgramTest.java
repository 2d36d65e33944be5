package org.nianbao.draft.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.ChildProcess;
import org.nianbao.draft.disk.LocalDisk;

class OneProgramTest {
  @TempDir private Path home;

  private static Places places(Path home) {
    return Places.of(Map.of("NIANBAO_HOME", home.toString()), home, false);
  }

  /** The other start. */
  static final class Other {
    private Other() {}

    public static void main(String[] arguments) throws IOException {
      boolean first = OneProgram.start(new LocalDisk(), places(Path.of(arguments[0]))).isPresent();
      System.out.println(first ? "first" : "second");
      if (first) {
        System.in.read();
      }
    }
  }

  @Test
  void onlyOneOfTwoProcessesIsTheProgramUntilItEndsOrIsKilled() throws Exception {
    OneProgram ours = OneProgram.start(new LocalDisk(), places(home)).orElseThrow();
    try (ChildProcess other = ChildProcess.start(Other.class, home.toString())) {
      assertEquals("second", other.nextLine());
    }
    ours.close();
    ChildProcess other = ChildProcess.start(Other.class, home.toString());
    assertEquals("first", other.nextLine());
    assertTrue(OneProgram.start(new LocalDisk(), places(home)).isEmpty());
    other.kill();
    try (OneProgram again = OneProgram.start(new LocalDisk(), places(home)).orElseThrow()) {
      assertTrue(again != ours);
    }
  }
}
