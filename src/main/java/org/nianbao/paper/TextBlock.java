package org.nianbao.paper;

/** One paragraph of a section. */
public sealed interface TextBlock {

  String text();

  /** A heading of the second level: （一）主动公开. */
  record Heading(String text) implements TextBlock {}

  /**
   * Running text.
   *
   * @param leadIn its first words if they stand for a heading: （一）主动公开情况。 Else empty
   */
  record Passage(String leadIn, String rest) implements TextBlock {
    @Override
    public String text() {
      return leadIn + rest;
    }
  }
}
