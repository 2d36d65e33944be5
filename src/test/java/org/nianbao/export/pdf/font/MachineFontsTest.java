package org.nianbao.export.pdf.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.io.font.FontProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /** Each took 150 to 345 ms to read, and was read again for every rare character. */
  @Test
  void aFontFileIsNotReadAgainForEveryRareCharacter() throws IOException {
    Path kai = TestMachine.font(folder);
    Files.copy(kai, folder.resolve("second.otf"));
    List<String> read = new ArrayList<>();
    MachineFonts machine =
        new MachineFonts(
            List.of(folder),
            Map.of(),
            file -> {
              read.add(file);
              return MachineFonts.read(file);
            });
    for (int c = 0x2FFF0; c < 0x2FFFE; c++) {
      assertEquals(Optional.empty(), machine.with(c));
    }
    assertEquals(2, read.size(), "each once, to see what it has");
    for (int c = '一'; c < '一' + 40; c++) {
      machine.with(c);
    }
    assertEquals(3, read.size(), "the one that is used once more, and is kept");
  }

  @Test
  void officialFontsComeFirstOnlyIfTheClerkWantsThem() throws IOException {
    MachineFonts machine = machine();
    FontLibrary library = new FontLibrary();
    FontChain usual = new FontChain(library, machine, false);
    FontProgram own = usual.find(Face.FANGSONG, '文', f -> true).orElseThrow();
    assertEquals("FandolFang-Regular", own.getFontNames().getFontName());
    assertSame(own, usual.find(Face.FANGSONG, '字', f -> true).orElseThrow(), "one a document");
    assertEquals(
        machine.official(Face.FANGSONG),
        new FontChain(library, machine, true).find(Face.FANGSONG, '文', f -> true));
  }
}
