package org.nianbao.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;

/**
 * The one family that the window is set in. A missing family silently becomes System, which may
 * have no Chinese at all, so the first that is there is named; families have localised names.
 */
public final class FontFamily {
  private static final List<String> WANTED =
      List.of(
          "Microsoft YaHei UI",
          "微软雅黑",
          "Microsoft YaHei",
          "Noto Sans CJK SC",
          "Noto Sans SC",
          "Source Han Sans SC",
          "思源黑体",
          "PingFang SC",
          "WenQuanYi Micro Hei",
          "文泉驿微米黑",
          "WenQuanYi Zen Hei");

  /** Covers 通用规范汉字表, GB 2312 and the usual symbols. */
  private static final String BUILT_IN = "/org/nianbao/fonts/NotoSansSC-Medium.subset.ttf";

  private FontFamily() {}

  /** The best family of this machine; the built-in one where there is none. */
  public static String best() {
    return bestOf(Font.getFamilies());
  }

  static String bestOf(List<String> installed) {
    Set<String> there = new HashSet<>(installed);
    return WANTED.stream().filter(there::contains).findFirst().orElseGet(FontFamily::builtIn);
  }

  /**
   * Whether text set in a family comes out in it. A font that the program brought along is not
   * among the machine's families, so it is tried; one of the machine may call itself otherwise than
   * it was called: 微软雅黑 answers as Microsoft YaHei.
   */
  public static boolean isThere(String family) {
    return Font.getFamilies().contains(family) || Font.font(family).getFamily().equals(family);
  }

  private static String builtIn() {
    try (InputStream in = FontFamily.class.getResourceAsStream(BUILT_IN)) {
      Font font = in == null ? null : Font.loadFont(in, 14);
      if (font == null) {
        throw new IllegalStateException("The built-in font cannot be loaded");
      }
      return font.getFamily();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
