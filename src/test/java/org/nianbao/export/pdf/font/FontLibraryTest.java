package org.nianbao.export.pdf.font;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.itextpdf.io.font.FontProgram;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

/** Fonts are kept from one print to the next, and given back once nobody prints. */
class FontLibraryTest {
  private final Deque<Runnable> rests = new ArrayDeque<>();
  private final FontLibrary library = new FontLibrary(rests::add);

  @Test
  void afterTheRestAFontIsLoadedAnew() {
    FontProgram first = library.builtIn(Face.HEITI);
    assertSame(first, library.builtIn(Face.HEITI));
    rests.removeFirst().run();
    assertSame(first, library.builtIn(Face.HEITI), "it was wanted since");
    rests.removeLast().run();
    assertNotSame(first, library.builtIn(Face.HEITI));
  }
}
