package org.nianbao.export.pdf.font;

/** The kinds of type that an official paper is set in, GB/T 9704-2012. */
public enum Face {
  /** 小标宋, of the title. */
  TITLE("NotoSerifSC-Bold.subset.ttf"),
  /** 黑体, of first-level headings. */
  HEITI("NotoSansSC-Medium.subset.ttf"),
  /** 楷体, of second-level headings. */
  KAITI("FandolKai-Regular.ttf"),
  /** 仿宋, of the text. */
  FANGSONG("FandolFang-Regular.ttf"),
  /** 宋体, of tables and page numbers; it has the characters that the others lack. */
  SONGTI("NotoSerifSC-Regular.ttf");

  private final String builtIn;

  Face(String builtIn) {
    this.builtIn = builtIn;
  }

  /** The file that comes with the program. */
  String builtIn() {
    return builtIn;
  }
}
