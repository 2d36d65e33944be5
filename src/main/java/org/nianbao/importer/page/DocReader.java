package org.nianbao.importer.page;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** A document of Word 97 to 2003, with all changes accepted. */
final class DocReader {
  /** A field is 0x13, its code, 0x14, what is shown, 0x15. */
  private static final Pattern FIELD_CODE = Pattern.compile("\\x13[^\\x13\\x14\\x15]*\\x14?");

  private static final Pattern MARKS = Pattern.compile("[\\x01-\\x08\\x0c-\\x1f]");

  private final FileReading reading;

  DocReader(FileReading reading) {
    this.reading = reading;
  }

  SourceDocument read(DirectoryNode root) throws IOException {
    try (HWPFDocument document = new HWPFDocument(root)) {
      SourceBlocks blocks = new SourceBlocks(reading);
      Range body = document.getRange();
      for (int i = 0; i < body.numParagraphs(); i++) {
        Paragraph paragraph = body.getParagraph(i);
        if (paragraph.isInTable()) {
          Table table = body.getTable(paragraph);
          blocks.grid(cells(table));
          i += Math.max(1, table.numParagraphs()) - 1;
        } else {
          blocks.paragraph(text(paragraph));
        }
      }
      Range boxes = document.getMainTextboxRange();
      for (int i = 0; boxes != null && i < boxes.numParagraphs(); i++) {
        blocks.paragraph(text(boxes.getParagraph(i)));
      }
      return blocks.document(SourceFormat.DOC);
    }
  }

  private List<CellDraft> cells(Table table) throws UnreadableFileException {
    EdgeTable edges = new EdgeTable();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      for (int c = 0; c < row.numCells(); c++) {
        reading.cells(1);
        reading.goOn();
        TableCell cell = row.getCell(c);
        boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        int left = cell.getLeftEdge();
        edges.add(
            new EdgeTable.EdgeCell(
                r, left, left + cell.getWidth(), lines(cell), traits(cell), goesOn));
      }
    }
    return edges.drafts();
  }

  private String lines(TableCell cell) throws UnreadableFileException {
    StringBuilder lines = new StringBuilder();
    for (int p = 0; p < cell.numParagraphs(); p++) {
      String line = text(cell.getParagraph(p)).strip();
      lines.append(lines.isEmpty() || line.isEmpty() ? "" : "\n").append(line);
    }
    return lines.toString();
  }

  private static Set<CellTrait> traits(TableCell cell) {
    Set<CellTrait> traits = EnumSet.noneOf(CellTrait.class);
    for (int i = 0; i < cell.numCharacterRuns(); i++) {
      CharacterRun run = cell.getCharacterRun(i);
      boolean struck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
      if (struck && isShown(run) && !MARKS.matcher(run.text()).replaceAll("").isBlank()) {
        traits.add(CellTrait.STRUCK);
      }
    }
    if (cell.isVertical()) {
      traits.add(CellTrait.UPRIGHT);
    }
    return traits;
  }

  private static boolean isShown(CharacterRun run) {
    return !run.isMarkedDeleted() && !run.isVanished();
  }

  private String text(Paragraph paragraph) throws UnreadableFileException {
    reading.goOn();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (isShown(run)) {
        text.append(run.text());
      }
    }
    String shown = FIELD_CODE.matcher(text).replaceAll("").replace('\u000b', '\n');
    return MARKS.matcher(shown.replace('\u001e', '-')).replaceAll("");
  }
}
