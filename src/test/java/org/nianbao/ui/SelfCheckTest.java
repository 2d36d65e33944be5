package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.app.ProgramAssembly;
import org.nianbao.platform.AppPaths;
import org.nianbao.platform.InstalledFiles;
import org.nianbao.text.Sha256;
import org.nianbao.ui.selfcheck.CheckLine;
import org.nianbao.ui.selfcheck.SelfCheck;
import org.nianbao.ui.window.Program;

class SelfCheckTest {
  @TempDir Path folder;

  private AppPaths places() {
    return new AppPaths(
        folder.resolve("草 稿㛃"),
        folder.resolve("data"),
        folder.resolve("data"),
        folder.resolve("c"));
  }

  private List<CheckLine> run(AppPaths places) throws IOException {
    return run(places, Optional.empty());
  }

  private List<CheckLine> run(AppPaths places, Optional<InstalledFiles> installed)
      throws IOException {
    Program program = new ProgramAssembly().window(places);
    return new SelfCheck(
            program.cabinet(),
            program.export(),
            program.messages(),
            program.theme().family(),
            installed)
        .run();
  }

  /** As installer/build lists them. */
  private static String listed(Path file, String name) throws IOException {
    return Files.size(file) + " " + Sha256.hex(Files.readAllBytes(file)) + " " + name + "\n";
  }

  @Test
  void aFileOfTheProgramThatIsNotWhatItWasIsNamed() throws IOException {
    Path program = Files.createDirectories(folder.resolve("Nianbao"));
    Path lib = Files.createDirectories(program.resolve("lib"));
    Path jar = Files.writeString(lib.resolve("甲 a.jar"), "as it was");
    Path exe = Files.writeString(program.resolve("Nianbao.exe"), "whole");
    Files.writeString(
        program.resolve("nianbao.files"), listed(jar, "lib\\甲 a.jar") + listed(exe, "Nianbao.exe"));
    Optional<InstalledFiles> installed = Optional.of(new InstalledFiles(program));

    CheckLine whole = run(places(), installed).getFirst();
    Files.writeString(jar, "as it wos");
    CheckLine changed = run(places(), installed).getFirst();
    Files.delete(exe);
    CheckLine gone = run(places(), installed).getFirst();

    assertTrue(whole.passed() && whole.words().startsWith("2 个"), whole::words);
    assertTrue(!changed.passed() && changed.words().contains("甲 a.jar"), changed::words);
    assertFalse(changed.words().contains("Nianbao.exe"), changed::words);
    assertTrue(!gone.passed() && gone.words().contains("Nianbao.exe"), gone::words);
  }

  @Test
  void allIsWellAndNothingIsLeftBehind() throws IOException {
    AppPaths places = places();

    assertEquals(
        List.of(true, true, true, true), run(places).stream().map(CheckLine::passed).toList());
    try (Stream<Path> left = Files.list(places.drafts())) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void aFontThatIsNotThereIsNamed() throws IOException {
    Program program = new ProgramAssembly().window(places());

    CheckLine font =
        new SelfCheck(
                program.cabinet(), program.export(), program.messages(), "没有的字体", Optional.empty())
            .run()
            .getFirst();

    assertFalse(font.passed());
    assertTrue(font.words().contains("没有的字体"));
  }

  @Test
  void aDraftsFolderThatCannotBeMadeIsSaidOnEachLine() throws IOException {
    AppPaths places = places();
    Files.writeString(places.drafts(), "a file where the folder should be");

    List<CheckLine> lines = run(places);

    assertEquals(
        List.of(true, false, false, false), lines.stream().map(CheckLine::passed).toList());
    assertTrue(lines.get(1).words().contains(places.drafts().toString()));
  }
}
