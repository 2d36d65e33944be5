package org.nianbao.check.claim;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.check.CheckContext;
import org.nianbao.check.claim.Measures.Meaning;
import org.nianbao.check.claim.Measures.MeasurePart;

/** Calls cells and sums of cells what a colleague would. */
final class ReadingNames {
  private static final Map<String, String> ROWS =
      Map.ofEntries(
          Map.entry("received", "words.row.received"),
          Map.entry("carriedIn", "words.row.carriedIn"),
          Map.entry("granted", "words.row.granted"),
          Map.entry("partlyGranted", "words.row.partlyGranted"),
          Map.entry("denied", "words.row.denied"),
          Map.entry("unable", "words.row.unable"),
          Map.entry("notProcessed", "words.row.notProcessed"),
          Map.entry("otherHandling", "words.row.otherHandling"),
          Map.entry("handled", "words.row.handled"),
          Map.entry("carriedForward", "words.row.carriedForward"));

  /** 直接起诉 and 复议后起诉 together. */
  private static final String LITIGATION = "litigation.";

  private final CheckContext exam;

  ReadingNames(CheckContext exam) {
    this.exam = exam;
  }

  String name(Meaning reading) {
    return reading.pieces().stream()
        .map(this::name)
        .collect(Collectors.joining(exam.message("sum.plus")));
  }

  private String name(MeasurePart piece) {
    String key = ROWS.get(piece.row());
    if (key != null && piece.column().equals(Measures.ALL)) {
      return exam.message(key);
    }
    if (key != null && piece.column().equals("organization")) {
      return exam.message("words.ofOrganizations", exam.message(key));
    }
    if (piece.column().startsWith(LITIGATION) && piece.cells().size() > 1) {
      String name = exam.name(piece.cells().getFirst());
      return exam.message("words.litigation", name.substring(name.indexOf('·') + 1));
    }
    List<String> names = piece.cells().stream().map(exam::name).toList();
    return names.size() <= 2
        ? String.join(exam.message("sum.plus"), names)
        : exam.message("words.several", names.getFirst(), names.getLast());
  }
}
