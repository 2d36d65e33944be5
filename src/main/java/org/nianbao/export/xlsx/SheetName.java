package org.nianbao.export.xlsx;

/** Names for sheets as Excel allows them: at most 31 characters, none of []:*?/\. */
final class SheetName {
  private static final int LONGEST = 31;
  private static final String FORBIDDEN = "[\\[\\]:*?/\\\\'\\p{Cntrl}]";

  private SheetName() {}

  /**
   * A name that no other sheet of the workbook has, as long as their titles differ.
   *
   * @param number of the sheet, its name where nothing else is left
   */
  static String of(String title, int number) {
    String allowed = title.replaceAll(FORBIDDEN, "").strip();
    String name = allowed.isEmpty() ? String.valueOf(number) : allowed;
    int end = Math.min(name.length(), LONGEST);
    if (end < name.length() && Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end);
  }
}
