package org.nianbao.ui.theme;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast as WCAG 2 computes it, of the colours in colours.css. */
class ContrastTest {
  private static final Pattern COLOUR = Pattern.compile("(-nb-[a-z-]+):\\s*#([0-9a-f]{6})");

  private static Map<String, Integer> colours(boolean highContrast) throws IOException {
    try (var in = ContrastTest.class.getResourceAsStream("/org/nianbao/ui/colours.css")) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int second = css.indexOf(".root.high-contrast");
      Map<String, Integer> colours = new HashMap<>();
      Matcher found =
          COLOUR.matcher(highContrast ? css.substring(second) : css.substring(0, second));
      while (found.find()) {
        colours.put(found.group(1), Integer.parseInt(found.group(2), 16));
      }
      return colours;
    }
  }

  private static int colour(Map<String, Integer> colours, String name) {
    Integer colour = colours.get(name);
    assertNotNull(colour, name);
    return colour;
  }

  private static double luminance(int rgb) {
    return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
  }

  private static double channel(int value) {
    double c = (value & 0xFF) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static double contrast(int a, int b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  @ParameterizedTest
  @CsvSource({
    // figures, on everything that a cell can be painted with
    "-nb-ink,-nb-paper,7",
    "-nb-ink,-nb-canvas,7",
    "-nb-ink,-nb-head,7",
    "-nb-ink,-nb-accent-soft,7",
    "-nb-ink,-nb-error-soft,7",
    "-nb-ink,-nb-warning-soft,7",
    "-nb-ink,-nb-selection,7",
    "-nb-ink,-nb-lit,7",
    "-nb-ink-soft,-nb-lit,7",
    "-nb-computed,-nb-lit,7",
    "-nb-error,-nb-lit,7",
    "-nb-computed,-nb-paper,7",
    "-nb-error,-nb-paper,7",
    "-nb-ok,-nb-paper,7",
    // words
    "-nb-ink-soft,-nb-paper,7",
    "-nb-ink-soft,-nb-canvas,7",
    "-nb-ink-soft,-nb-head,4.5",
    "-nb-ink-soft,-nb-accent-soft,4.5",
    "-nb-warning,-nb-paper,7",
    "-nb-info,-nb-paper,4.5",
    "-nb-accent,-nb-paper,7",
    "-nb-on-accent,-nb-accent,7",
    "-nb-error,-nb-error-soft,4.5",
    "-nb-warning,-nb-warning-soft,4.5",
    // lines that mark a field
    "-nb-line-strong,-nb-paper,3"
  })
  void isEnough(String front, String back, double least) throws IOException {
    for (boolean highContrast : new boolean[] {false, true}) {
      Map<String, Integer> colours = colours(highContrast);
      double contrast = contrast(colour(colours, front), colour(colours, back));
      assertTrue(
          contrast >= least,
          () -> front + " on " + back + (highContrast ? " (high): " : ": ") + contrast);
    }
  }
}
