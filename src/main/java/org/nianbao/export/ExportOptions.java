package org.nianbao.export;

/**
 * How a report is to be printed.
 *
 * @param proof a proof, with 草稿 across each page; errors do not stop it
 * @param machineFonts 使用本机公文字体: the machine's official fonts where it has them. The built-in ones,
 *     the default, give the same bytes everywhere
 */
public record ExportOptions(boolean proof, boolean machineFonts) {
  public static final ExportOptions FINAL = new ExportOptions(false, false);
  public static final ExportOptions PROOF = new ExportOptions(true, false);
}
