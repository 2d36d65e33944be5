package org.nianbao.check.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.check.BalancedReports;
import org.nianbao.check.locate.Diagnosis;
import org.nianbao.check.locate.Explanation;
import org.nianbao.check.locate.Explanation.Mend;
import org.nianbao.draft.Soak;
import org.nianbao.form.CellId;
import org.nianbao.report.Report;

/** What is called certain is right, whatever was done wrong; what people really do is listed. */
@Tag(Soak.TAG)
class SlipKindsTest {
  /** Requests in a table: none to many; every other table has at most three. */
  private static final int[] SIZES = {0, 30, 1, 150, 2, 8, 3, 1200};

  private static final List<String> EDITIONS = List.of("2021", "2019");

  @ParameterizedTest
  @EnumSource
  void nothingCertainIsWrong(SlipKind kind) {
    int tables = Soak.rounds(40, 200);
    int wrong = 0;
    int certain = 0;
    int listed = 0;
    int seen = 0;
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < tables; i++) {
      Random random = new Random(31L * kind.name().hashCode() + i * 7919L);
      SlipTable table = spoiled(kind, i, random);
      Map<CellId, BigDecimal> truth = table.lost();
      List<Diagnosis<CellId>> diagnoses = SmallTables.verdicts(table.spoiled());
      seen += diagnoses.isEmpty() ? 0 : 1;
      listed += !diagnoses.isEmpty() && lists(diagnoses, truth) ? 1 : 0;
      for (Diagnosis<CellId> diagnosis : diagnoses) {
        for (Explanation<CellId> explanation : diagnosis.explanations()) {
          if (explanation.certain()) {
            certain++;
            if (!truth.entrySet().containsAll(mends(explanation).entrySet())) {
              wrong++;
              said.append("\n  ").append(explanation).append("\n  truth ").append(truth);
            }
          }
        }
      }
    }
    Soak.report(
        "%s: %d tables, %d noticed, %d listed, %d certain, of them wrong %d%s"
            .formatted(kind, tables, seen, listed, certain, wrong, said));
    assertEquals(0, wrong, said.toString());
    if (kind.isTypical()) {
      assertTrue(listed >= 0.9 * seen, "listed " + listed + " of " + seen);
    }
  }

  /** Tries until the slip has changed something. */
  private static SlipTable spoiled(SlipKind kind, int i, Random random) {
    int requests = SIZES[i % SIZES.length];
    for (int tries = 0; ; tries++) {
      Report right =
          RequestTables.of(
              BalancedReports.edition(EDITIONS.get(i / SIZES.length % 2)),
              tries < 50 ? requests : requests + 1,
              random);
      SlipTable table = new SlipTable(right);
      kind.spoil(table, random);
      if (!table.lost().isEmpty()) {
        return table;
      }
    }
  }

  private static Map<CellId, BigDecimal> mends(Explanation<CellId> explanation) {
    return explanation.mends().stream().collect(Collectors.toMap(Mend::cell, Mend::value));
  }

  /** Whether explanations of independent groups, one of each, are the truth together. */
  private static boolean lists(List<Diagnosis<CellId>> diagnoses, Map<CellId, BigDecimal> truth) {
    Map<CellId, BigDecimal> found = new HashMap<>();
    for (Diagnosis<CellId> diagnosis : diagnoses) {
      diagnosis.suspects().stream()
          .filter(s -> diagnosis.count() > diagnosis.explanations().size())
          .filter(truth::containsKey)
          .findFirst()
          .ifPresent(s -> found.putAll(truth));
      diagnosis.explanations().stream()
          .map(SlipKindsTest::mends)
          .filter(m -> truth.entrySet().containsAll(m.entrySet()))
          .max((a, b) -> Integer.compare(a.size(), b.size()))
          .ifPresent(found::putAll);
    }
    return found.equals(truth);
  }
}
