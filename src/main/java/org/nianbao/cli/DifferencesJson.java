package org.nianbao.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.diff.ReportDifferences;
import org.nianbao.report.diff.TextPiece;

/**
 * What {@code diff --json} writes of two files.
 *
 * @param same whether both show the same figures and words
 * @param others what else differs: {@code body}, {@code year}, {@code edition}, {@code signature};
 *     and, although it shows on no page, {@code level}, {@code last_year}, {@code reasons}
 */
record DifferencesJson(
    List<String> files,
    boolean same,
    List<CellPair> cells,
    List<ParagraphPair> paragraphs,
    List<String> others) {

  /** A cell as it prints; empty for a blank. */
  record CellPair(String cell, String before, String after) {}

  /** A paragraph; empty where there was or is none. */
  record ParagraphPair(String section, String before, String after, List<FatedPiece> pieces) {}

  /** A piece of both texts, of the first one, or of the second one. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FatedPiece(@Nullable String same, @Nullable String out, @Nullable String in) {
    static FatedPiece of(TextPiece piece) {
      return switch (piece.fate()) {
        case KEPT -> new FatedPiece(piece.text(), null, null);
        case STRUCK_OUT -> new FatedPiece(null, piece.text(), null);
        case PUT_IN -> new FatedPiece(null, null, piece.text());
      };
    }
  }

  /** A file that cannot be read. */
  record Unread(String file, String error) {}

  static DifferencesJson of(String first, String second, ReportDifferences differences) {
    List<ParagraphPair> paragraphs = new ArrayList<>();
    differences
        .paragraphs()
        .forEach(
            (section, changes) ->
                changes.forEach(
                    change ->
                        paragraphs.add(
                            new ParagraphPair(
                                section,
                                change.before(),
                                change.after(),
                                change.pieces().stream().map(FatedPiece::of).toList()))));
    return new DifferencesJson(
        List.of(first, second),
        !differences.isOnPages(),
        differences.cells().stream()
            .map(c -> new CellPair(c.cell().toString(), c.before(), c.after()))
            .toList(),
        paragraphs,
        differences.rest().stream()
            .sorted()
            .map(rest -> rest.name().toLowerCase(Locale.ROOT))
            .toList());
  }
}
