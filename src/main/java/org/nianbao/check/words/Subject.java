package org.nianbao.check.words;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;

/**
 * What a number in the text may be said of, and the cells that hold the same. Where usage is not
 * uniform there is more than one reading, and each is right: 收到申请 is what came in this year, or
 * that with what was carried in.
 */
public enum Subject {
  NEWLY_RECEIVED(Area.RECEIVING, "requests/received/total"),
  RECEIVED(
      Area.RECEIVING,
      "requests/received/total",
      "requests/received/total+requests/carriedIn/total"),
  /** 办理, or requests without a verb: came in, or was dealt with. */
  PROCESSED(
      Area.RECEIVING,
      "requests/received/total",
      "requests/received/total+requests/carriedIn/total",
      "requests/handled/total"),
  CARRIED_IN(Area.HANDLING, "requests/carriedIn/total"),
  HANDLED(Area.HANDLING, "requests/handled/total"),
  CARRIED_FORWARD(Area.HANDLING, "requests/carriedForward/total"),

  GRANTED(Area.HANDLING, "requests/granted/total"),
  PARTLY_GRANTED(Area.HANDLING, "requests/partlyGranted/total"),
  GRANTED_OR_PARTLY(Area.HANDLING, "requests/granted/total+requests/partlyGranted/total"),
  DENIED(Area.HANDLING, "requests/denied.*/total"),
  UNABLE(Area.HANDLING, "requests/unable.*/total"),
  NOT_PROCESSED(Area.HANDLING, "requests/notProcessed.*/total"),
  OTHER_HANDLING(Area.HANDLING, "requests/otherHandling/total", "requests/otherHandling.*/total"),

  RECONSIDERATION(Area.DISPUTES, "disputes/cases/reconsideration.total"),
  LITIGATION(
      Area.DISPUTES, "disputes/cases/direct.total+disputes/cases/afterReconsideration.total"),
  DIRECT(Area.DISPUTES, "disputes/cases/direct.total"),
  AFTER_RECONSIDERATION(Area.DISPUTES, "disputes/cases/afterReconsideration.total"),

  DOCUMENTS(
      Area.DOCUMENTS,
      "rules/normativeDocuments/issued",
      "rules/normativeDocuments/repealed",
      "rules/normativeDocuments/inForce",
      "rules/normativeDocuments/newlyMade",
      "rules/normativeDocuments/newlyDisclosed",
      "rules/normativeDocuments/totalDisclosed"),
  DOCUMENTS_ISSUED(
      Area.DOCUMENTS,
      "rules/normativeDocuments/issued",
      "rules/normativeDocuments/newlyMade",
      "rules/normativeDocuments/newlyDisclosed"),
  DOCUMENTS_REPEALED(Area.DOCUMENTS, "rules/normativeDocuments/repealed"),
  DOCUMENTS_IN_FORCE(Area.DOCUMENTS, "rules/normativeDocuments/inForce"),

  LICENSING(Area.DECISIONS, "licensing/licensing/decisions"),
  PENALTY(Area.DECISIONS, "penalties/penalty/decisions"),
  COERCION(Area.DECISIONS, "penalties/coercion/decisions"),
  /** 行政事业性收费, in 万元. */
  FEES(Area.DECISIONS, "fees/fees/amount"),
  /** 信息处理费, in 元; no table has it. */
  PROCESSING_FEE(Area.CHARGES);

  /** What kind of thing it is. */
  public enum Area {
    RECEIVING,
    HANDLING,
    DISPUTES,
    DOCUMENTS,
    DECISIONS,
    CHARGES
  }

  /** How disputes end; the names are those of the columns. */
  public enum Outcome {
    TOTAL("total"),
    UPHELD("upheld"),
    CORRECTED("corrected"),
    OTHER("other"),
    PENDING("pending");

    private final String column;

    Outcome(String column) {
      this.column = column;
    }
  }

  private static final String ALL_ROWS = ".*";
  private static final String OR = ";";
  private static final String AND = "[+]";

  private final Area area;
  private final String readings;

  Subject(Area area, String... readings) {
    this.area = area;
    this.readings = String.join(OR, readings);
  }

  public Area area() {
    return area;
  }

  /**
   * The cells whose sum the number should be, one list for each right reading; a reading that the
   * edition has not all cells for is left out.
   *
   * @param columns in place of 总计, the columns of the applicants that the number is said of; empty
   *     for all
   */
  public List<List<CellId>> readings(Edition edition, List<String> columns, Outcome outcome) {
    List<List<CellId>> found = new ArrayList<>();
    for (String reading : readings.split(OR, -1)) {
      List<CellId> cells = new ArrayList<>();
      for (String cell : reading.isEmpty() ? new String[0] : reading.split(AND, -1)) {
        expand(edition, of(CellId.parse(cell), outcome), columns, cells);
      }
      if (!cells.isEmpty() && cells.stream().allMatch(edition::has)) {
        found.add(List.copyOf(cells));
      }
    }
    return found;
  }

  private static CellId of(CellId cell, Outcome outcome) {
    return outcome == Outcome.TOTAL
        ? cell
        : new CellId(
            cell.table(), cell.row(), cell.column().replace(".total", "." + outcome.column));
  }

  private static void expand(
      Edition edition, CellId cell, List<String> columns, List<CellId> into) {
    if (cell.row().endsWith(ALL_ROWS)) {
      String group = cell.row().substring(0, cell.row().length() - 1);
      edition
          .table(cell.table())
          .ifPresent(
              table ->
                  table.rows().stream()
                      .filter(row -> row.leafId().startsWith(group))
                      .map(row -> new CellId(cell.table(), row.leafId(), cell.column()))
                      .forEach(c -> expand(edition, c, columns, into)));
    } else if (columns.isEmpty()) {
      into.add(cell);
    } else {
      columns.forEach(column -> into.add(new CellId(cell.table(), cell.row(), column)));
    }
  }
}
