package org.nianbao.importer.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The paragraphs and table rows of an RTF file. */
final class RtfFlow {
  /** What {@code \cellx} says of a cell before its text comes. */
  private record CellBorders(int right, boolean goesOn, boolean joinsLeft) {}

  private record RtfCellText(String text, boolean struck) {}

  private final SourceBlocks blocks;
  private final FileReading reading;
  private final StringBuilder text = new StringBuilder();
  private boolean struck;
  private boolean inTable;

  private final List<CellBorders> rules = new ArrayList<>();
  private final List<RtfCellText> texts = new ArrayList<>();
  private int rowLeft;
  private boolean goesOn;
  private boolean joinsLeft;
  private EdgeTable table = new EdgeTable();
  private int row;

  RtfFlow(FileReading reading) {
    this.reading = reading;
    this.blocks = new SourceBlocks(reading);
  }

  void text(String more, boolean isStruck) throws UnreadableFileException {
    reading.characters(more.length());
    text.append(more);
    struck |= isStruck && !more.isBlank();
  }

  void control(String word, int value) throws UnreadableFileException {
    switch (word) {
      case "par", "sect", "page" -> paragraph();
      case "line" -> text.append('\n');
      case "tab" -> text.append('\t');
      case "emdash" -> text.append('—');
      case "endash" -> text.append('–');
      case "lquote" -> text.append('‘');
      case "rquote" -> text.append('’');
      case "ldblquote" -> text.append('“');
      case "rdblquote" -> text.append('”');
      case "pard" -> inTable = false;
      case "intbl" -> inTable = true;
      case "trowd" -> {
        rules.clear();
        rowLeft = 0;
        goesOn = false;
        joinsLeft = false;
      }
      case "trleft" -> rowLeft = value;
      case "clvmrg" -> goesOn = true;
      case "clmrg" -> joinsLeft = true;
      case "cellx" -> {
        reading.cells(1);
        rules.add(new CellBorders(value, goesOn, joinsLeft));
        goesOn = false;
        joinsLeft = false;
      }
      case "cell", "nestcell" -> cell();
      case "row", "nestrow" -> row();
      default -> {}
    }
  }

  SourceDocument document() throws UnreadableFileException {
    inTable = false;
    paragraph();
    endTable();
    return blocks.document(SourceFormat.TEXT);
  }

  private void paragraph() throws UnreadableFileException {
    if (inTable) {
      text.append('\n');
      return;
    }
    if (!text.toString().isBlank()) {
      endTable();
      blocks.paragraph(text.toString());
    }
    text.setLength(0);
    struck = false;
  }

  private void cell() throws UnreadableFileException {
    reading.cells(1);
    texts.add(new RtfCellText(text.toString().strip(), struck));
    text.setLength(0);
    struck = false;
  }

  private void row() {
    int left = rowLeft;
    for (int i = 0; i < texts.size(); i++) {
      // A row without its widths, in a file that was cut up: columns of an inch.
      CellBorders rule =
          i < rules.size() ? rules.get(i) : new CellBorders(left + 1440, false, false);
      int right = Math.max(rule.right, left + 1);
      int last = i + 1;
      while (last < texts.size() && last < rules.size() && rules.get(last).joinsLeft) {
        right = Math.max(right, rules.get(last++).right);
      }
      RtfCellText cell = texts.get(i);
      Set<CellTrait> traits =
          cell.struck ? EnumSet.of(CellTrait.STRUCK) : EnumSet.noneOf(CellTrait.class);
      table.add(new EdgeTable.EdgeCell(row, left, right, cell.text, traits, rule.goesOn));
      left = right;
      i = last - 1;
    }
    row += texts.isEmpty() ? 0 : 1;
    texts.clear();
  }

  private void endTable() throws UnreadableFileException {
    if (!texts.isEmpty()) {
      row();
    }
    if (row > 0) {
      blocks.grid(table.drafts());
    }
    table = new EdgeTable();
    row = 0;
  }
}
