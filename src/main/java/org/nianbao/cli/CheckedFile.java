package org.nianbao.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.Finding;
import org.nianbao.check.locate.Explanation;
import org.nianbao.form.CellId;

/**
 * One file as {@code check --json} writes it. The shape is fixed: other programs rely on it.
 *
 * @param code the 校验码; absent with an error
 * @param imported true for a file of another program; absent for a draft
 * @param error why the file could not be read; absent with findings
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckedFile(
    String file,
    @Nullable String code,
    @Nullable List<FindingJson> findings,
    @Nullable Boolean imported,
    @Nullable List<DoubtJson> doubts,
    @Nullable String error) {

  /**
   * @param doubts of an imported file; null for a draft
   */
  static CheckedFile of(
      String file, String code, List<Finding> findings, @Nullable List<DoubtJson> doubts) {
    return new CheckedFile(
        file,
        code,
        findings.stream().map(FindingJson::of).toList(),
        doubts == null ? null : Boolean.TRUE,
        doubts,
        null);
  }

  static CheckedFile unreadable(String file, String error) {
    return new CheckedFile(file, null, null, null, null, error);
  }

  /** A finding; what it does not have is absent. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FindingJson(
      String rule,
      String severity,
      String message,
      List<String> cells,
      @Nullable String difference,
      @Nullable List<CulpritJson> culprits,
      @Nullable List<QuoteJson> text,
      @Nullable String reason,
      @Nullable FixJson fix) {

    static FindingJson of(Finding finding) {
      return new FindingJson(
          finding.rule(),
          finding.severity().word(),
          finding.message(),
          finding.cells().stream().map(Object::toString).toList(),
          finding.difference().map(d -> d.stripTrailingZeros().toPlainString()).orElse(null),
          finding.culprits().isEmpty()
              ? null
              : finding.culprits().stream().map(CulpritJson::of).toList(),
          finding.quotes().isEmpty()
              ? null
              : finding.quotes().stream().map(q -> new QuoteJson(q.section(), q.text())).toList(),
          finding.reason().orElse(null),
          finding.fixes().stream().findFirst().map(FixJson::of).orElse(null));
    }
  }

  /** Words in a section. */
  record QuoteJson(String section, String quote) {}

  /** Words that mend others: the quote replaced by the text. */
  record FixJson(String section, String quote, String text) {
    static FixJson of(Finding.Fix fix) {
      return new FixJson(fix.section(), fix.quote(), fix.text());
    }
  }

  /** What would mend a broken sum. */
  record CulpritJson(String operation, List<MendJson> cells, boolean certain) {
    static CulpritJson of(Explanation<CellId> explanation) {
      return new CulpritJson(
          explanation.operation().word(),
          explanation.mends().stream()
              .map(m -> new MendJson(m.cell().toString(), m.value().toPlainString()))
              .toList(),
          explanation.certain());
    }
  }

  /** The figure that a cell should have. */
  record MendJson(String cell, String value) {}
}
