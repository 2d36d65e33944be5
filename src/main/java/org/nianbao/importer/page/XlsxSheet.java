package org.nianbao.importer.page;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One sheet of a workbook: its cells, and which are merged. Formulas count as the value kept. */
final class XlsxSheet {
  private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

  private final List<String> strings;
  private final Set<Integer> struckStyles;
  private final FileReading reading;
  private final SheetTables tables = new SheetTables();

  private int row = -1;
  private int column = -1;
  private String type = "";
  private boolean struck;
  private boolean formula;
  private boolean inValue;
  private final StringBuilder value = new StringBuilder();

  XlsxSheet(List<String> strings, Set<Integer> struckStyles, FileReading reading) {
    this.strings = strings;
    this.struckStyles = struckStyles;
    this.reading = reading;
  }

  void read(byte[] part) throws IOException {
    try (XmlPart xml = new XmlPart(part, reading)) {
      for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
        switch (event) {
          case START_ELEMENT -> start(xml);
          case CHARACTERS -> {
            if (inValue) {
              reading.characters(xml.text().length());
              value.append(xml.text());
            }
          }
          case END_ELEMENT -> {
            switch (xml.name()) {
              case "v", "t" -> inValue = false;
              case "c" -> endCell();
              default -> {}
            }
          }
          default -> {}
        }
      }
    }
  }

  SheetTables tables() {
    return tables;
  }

  private void start(XmlPart xml) {
    switch (xml.name()) {
      case "row" -> {
        int number = number(xml.attribute("r", ""));
        row = number > 0 ? number - 1 : row + 1;
        column = -1;
      }
      case "c" -> startCell(xml);
      case "f" -> formula = true;
      case "v", "t" -> inValue = true;
      case "mergeCell" -> merge(xml.attribute("ref", ""));
      default -> {}
    }
  }

  private void startCell(XmlPart xml) {
    Matcher at = REFERENCE.matcher(xml.attribute("r", ""));
    if (at.matches()) {
      row = row(at);
      column = column(at);
    } else {
      column++;
    }
    type = xml.attribute("t", "n");
    struck = struckStyles.contains(number(xml.attribute("s", "")));
    formula = false;
    value.setLength(0);
  }

  private void endCell() throws UnreadableFileException {
    reading.cells(1);
    String text = value.toString();
    switch (type) {
      case "s" -> {
        int index = number(text);
        text = index >= 0 && index < strings.size() ? strings.get(index) : "";
      }
      case "n" -> text = StoredFigure.plain(text);
      case "b" -> text = text.equals("1") ? "TRUE" : "FALSE";
      default -> {}
    }
    tables.put(row, column, text, struck, formula && text.isEmpty());
  }

  private void merge(String reference) {
    String[] ends = reference.split(":", -1);
    Matcher from = REFERENCE.matcher(ends[0]);
    Matcher to = REFERENCE.matcher(ends[ends.length - 1]);
    if (from.matches() && to.matches()) {
      tables.merge(row(from), column(from), row(to), column(to));
    }
  }

  private static int row(Matcher reference) {
    return Math.max(0, Integer.parseInt(reference.group(2)) - 1);
  }

  private static int column(Matcher reference) {
    return reference.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
  }

  /** A small whole number; -1 for anything else. */
  static int number(String digits) {
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
  }
}
