package org.nianbao.export.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.io.font.FontProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts of a machine that has one good font and one damaged one. */
class MachineFontsTest {
  @TempDir private Path folder;

  private MachineFonts machine() throws IOException {
    MachineFonts machine = TestMachine.in(folder);
    Files.writeString(folder.resolve("damaged.ttf"), "no font");
    Files.writeString(folder.resolve("damaged.ttc"), "no collection");
    return machine;
  }

  @Test
  void officialFontsAreFoundByName() throws IOException {
    MachineFonts machine = machine();
    assertEquals(
        "FandolKai-Regular",
        machine.official(Face.FANGSONG).orElseThrow().getFontNames().getFontName());
    assertTrue(machine.official(Face.TITLE).isEmpty());
    assertEquals(List.of("FandolKai"), machine.officialNames());
  }

  @Test
  void aCharacterIsLookedForInAll() throws IOException {
    MachineFonts machine = machine();
    assertTrue(machine.with('楷').isPresent());
    assertEquals(Optional.empty(), machine.with(0x2FFFE));
  }

  @Test
  void officialFontsComeFirstOnlyIfTheClerkWantsThem() throws IOException {
    MachineFonts machine = machine();
    FontLibrary builtIn = new FontLibrary();
    FontProgram own = builtIn.builtIn(Face.FANGSONG);
    assertEquals(
        own, new FontChain(builtIn, machine, false).find(Face.FANGSONG, '文', f -> true).get());
    assertEquals(
        machine.official(Face.FANGSONG),
        new FontChain(builtIn, machine, true).find(Face.FANGSONG, '文', f -> true));
  }
}
