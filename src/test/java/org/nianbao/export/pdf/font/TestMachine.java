package org.nianbao.export.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A machine with one official font: a 楷体 that it takes for its 仿宋. */
public final class TestMachine {
  private TestMachine() {}

  static Path font(Path folder) throws IOException {
    String kai = "/org/nianbao/fonts/FandolKai-Regular.otf";
    try (InputStream in = TestMachine.class.getResourceAsStream(kai)) {
      return Files.write(Files.createDirectories(folder).resolve("kai.otf"), in.readAllBytes());
    }
  }

  public static MachineFonts in(Path folder) throws IOException {
    font(folder);
    return new MachineFonts(
        List.of(folder.resolve("missing"), folder),
        Map.of(Face.FANGSONG, List.of("不在这里", "FandolKai")));
  }
}
