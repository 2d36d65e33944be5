package org.nianbao.importer.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.RecordFormatException;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of Excel 97 to 2003, record by record: the whole model of it would parse every formula
 * and take ten times the memory. Formulas count as the value kept.
 */
final class XlsReader {
  private final FileReading reading;
  private final List<BoundSheetRecord> names = new ArrayList<>();
  private final Map<Integer, SheetTables> sheets = new LinkedHashMap<>();
  private final List<FontRecord> fonts = new ArrayList<>();
  private final Set<Integer> struckStyles = new HashSet<>();
  private int styles;
  private int sheet = -1;
  private SheetTables current = new SheetTables();
  private @Nullable SSTRecord strings;
  private @Nullable FormulaRecord asked;

  XlsReader(FileReading reading) {
    this.reading = reading;
  }

  SourceDocument read(DirectoryNode root) throws IOException {
    HSSFRequest request = new HSSFRequest();
    request.addListenerForAllRecords(this::record);
    try (InputStream book =
        root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook"))) {
      new HSSFEventFactory().processEvents(request, book);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RecordFormatException e) {
      throw new IOException(e);
    }
    SourceBlocks blocks = new SourceBlocks(reading);
    for (Map.Entry<Integer, SheetTables> entry : sheets.entrySet()) {
      int index = entry.getKey();
      boolean named = index < names.size();
      if (!named || !(names.get(index).isHidden() || names.get(index).isVeryHidden())) {
        entry.getValue().addTo(blocks, named ? names.get(index).getSheetname() : "");
      }
    }
    return blocks.document(SourceFormat.XLS);
  }

  private void record(Record record) {
    try {
      reading.goOn();
      take(record);
    } catch (UnreadableFileException e) {
      // The listener's interface allows no checked exception; unwrapped above.
      throw new UncheckedIOException(e);
    }
  }

  private void take(Record record) throws UnreadableFileException {
    switch (record) {
      case BOFRecord begin -> begin(begin);
      case BoundSheetRecord name -> names.add(name);
      case FontRecord font -> fonts.add(font);
      case ExtendedFormatRecord style -> style(style);
      case SSTRecord shared -> strings = shared;
      case LabelSSTRecord cell ->
          put(cell.getRow(), cell.getColumn(), cell.getXFIndex(), shared(cell));
      case LabelRecord cell ->
          put(cell.getRow(), cell.getColumn(), cell.getXFIndex(), cell.getValue());
      case NumberRecord cell ->
          put(
              cell.getRow(),
              cell.getColumn(),
              cell.getXFIndex(),
              StoredFigure.plain(cell.getValue()));
      case RKRecord cell ->
          put(
              cell.getRow(),
              cell.getColumn(),
              cell.getXFIndex(),
              StoredFigure.plain(cell.getRKNumber()));
      case BoolErrRecord cell ->
          put(cell.getRow(), cell.getColumn(), cell.getXFIndex(), boolOrError(cell));
      case BlankRecord cell -> put(cell.getRow(), cell.getColumn(), cell.getXFIndex(), "");
      case MulBlankRecord cells -> {
        for (int i = 0; i < cells.getNumColumns(); i++) {
          put(cells.getRow(), cells.getFirstColumn() + i, cells.getXFAt(i), "");
        }
      }
      case FormulaRecord cell -> formula(cell);
      case StringRecord answer -> {
        if (asked != null) {
          put(asked.getRow(), asked.getColumn(), asked.getXFIndex(), answer.getString());
        }
        asked = null;
      }
      case MergeCellsRecord merged -> merge(merged);
      default -> {}
    }
  }

  /** A chart within a sheet begins with a BOF of its own and is no sheet. */
  private void begin(BOFRecord begin) {
    if (begin.getType() == BOFRecord.TYPE_WORKSHEET) {
      sheet++;
      current = new SheetTables();
      sheets.put(sheet, current);
    }
  }

  /** Font 4 does not exist: the numbers above it are one too high. */
  private void style(ExtendedFormatRecord style) {
    int font = style.getFontIndex() > 4 ? style.getFontIndex() - 1 : style.getFontIndex();
    if (font >= 0 && font < fonts.size() && fonts.get(font).isStruckout()) {
      struckStyles.add(styles);
    }
    styles++;
  }

  private String shared(LabelSSTRecord cell) {
    SSTRecord table = strings;
    int index = cell.getSSTIndex();
    if (table == null || index < 0 || index >= table.getNumUniqueStrings()) {
      return "";
    }
    return table.getString(index).getString();
  }

  private static String boolOrError(BoolErrRecord cell) {
    if (cell.isBoolean()) {
      return cell.getBooleanValue() ? "TRUE" : "FALSE";
    }
    return ErrorEval.getText(cell.getErrorValue());
  }

  private void formula(FormulaRecord cell) throws UnreadableFileException {
    asked = null;
    if (!cell.hasCachedResultString()) {
      put(cell.getRow(), cell.getColumn(), cell.getXFIndex(), StoredFigure.plain(cell.getValue()));
      return;
    }
    // The string comes in the next record; until then the cell has no figure.
    reading.cells(1);
    current.put(cell.getRow(), cell.getColumn(), "", false, true);
    asked = cell;
  }

  private void merge(MergeCellsRecord merged) {
    for (int i = 0; i < merged.getNumAreas(); i++) {
      CellRangeAddress area = merged.getAreaAt(i);
      current.merge(
          area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn());
    }
  }

  private void put(int row, int column, int style, String text) throws UnreadableFileException {
    reading.cells(1);
    current.put(row, column, text, struckStyles.contains(style), false);
  }
}
