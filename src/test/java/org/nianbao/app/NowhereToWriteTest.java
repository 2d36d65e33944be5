package org.nianbao.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.ChildProcess;
import org.nianbao.platform.AppPaths;
import org.nianbao.ui.window.Program;

/** Where neither the data folder nor Temp can be written, the program ended without a word. */
class NowhereToWriteTest {
  @TempDir Path folder;

  static final class Started {
    private Started() {}

    public static void main(String[] arguments) throws Exception {
      Path data = Path.of(arguments[0]);
      Program program =
          new ProgramAssembly().window(new AppPaths(data, data, data, data.resolve("c")));
      System.out.println(program.journal().folder());
      System.exit(0);
    }
  }

  @Test
  void theProgramStartsAllTheSame() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "no folder can be made here");
    try (ChildProcess child =
        ChildProcess.startWith(
            List.of("-Djava.io.tmpdir=" + file),
            Started.class,
            file.resolve("Nianbao").toString())) {
      assertEquals(List.of("Optional.empty"), child.rest());
    }
  }
}
