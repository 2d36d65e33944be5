package org.nianbao.export.pdf.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A machine with one official font: a 楷体 that it takes for its 仿宋, of the CFF kind. */
public final class TestMachine {
  private TestMachine() {}

  static Path font(Path folder) throws IOException {
    Path kai = Path.of("src/fonts/FandolKai-Regular.otf");
    return Files.copy(kai, Files.createDirectories(folder).resolve("kai.otf"));
  }

  public static MachineFonts in(Path folder) throws IOException {
    font(folder);
    return new MachineFonts(
        List.of(folder.resolve("missing"), folder),
        Map.of(Face.FANGSONG, List.of("不在这里", "FandolKai")));
  }
}
