package org.nianbao.export.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.nianbao.paper.PrintableText;

/**
 * Writes markup element by element. Whatever a clerk typed comes out as text: it is escaped, and
 * characters that no XML may hold are spelt out as they are on paper.
 */
public final class XmlWriter {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** The elements used here that have no end tag in HTML. */
  private static final Set<String> VOID = Set.of("meta", "br");

  private final StringBuilder out = new StringBuilder(1 << 15);
  private final Deque<String> open = new ArrayDeque<>();
  private final boolean html;
  private boolean inStartTag;

  private XmlWriter(boolean html, String start) {
    this.html = html;
    out.append(start);
  }

  /** An XML document of its own. */
  public static XmlWriter xml() {
    return new XmlWriter(false, DECLARATION);
  }

  /** A piece of HTML. */
  public static XmlWriter html() {
    return new XmlWriter(true, "");
  }

  /** An HTML page. */
  public static XmlWriter page() {
    return new XmlWriter(true, "<!DOCTYPE html>\n");
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  public XmlWriter open(String name, String... attributes) {
    endStartTag();
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    open.push(name);
    inStartTag = true;
    return this;
  }

  /** Ends the element that was begun last. */
  public XmlWriter close() {
    String name = open.pop();
    if (inStartTag && !html) {
      out.append("/>");
    } else if (inStartTag && VOID.contains(name)) {
      out.append('>');
    } else {
      endStartTag();
      out.append("</").append(name).append('>');
    }
    inStartTag = false;
    return this;
  }

  /** An element with nothing in it. */
  public XmlWriter empty(String name, String... attributes) {
    return open(name, attributes).close();
  }

  /** An element with text in it. */
  public XmlWriter element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  public XmlWriter text(String text) {
    endStartTag();
    escape(text);
    return this;
  }

  /** A line's end between elements, for people who read the source. */
  public XmlWriter line() {
    endStartTag();
    out.append('\n');
    return this;
  }

  /**
   * What was written.
   *
   * @throws IllegalStateException if an element is still open
   */
  public String written() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Still open: " + open);
    }
    return out.toString();
  }

  private void endStartTag() {
    if (inStartTag) {
      out.append('>');
      inStartTag = false;
    }
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                  if (isAllowed(c)) {
                    out.appendCodePoint(c);
                  } else {
                    out.append(PrintableText.placeholder(c));
                  }
                }
              }
            });
  }

  /** XML 1.0, production 2, without the C1 controls, which HTML does not want either. */
  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || ((c & 0xFFFE) != 0xFFFE
            && !Character.isISOControl(c)
            && Character.getType(c) != Character.SURROGATE);
  }
}
