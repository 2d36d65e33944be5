package org.nianbao.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.text.Messages;

/**
 * One thing that is wrong, as the clerk counts: the findings with the same cause. A wrong figure
 * breaks the sum of its row and that of its column, and is one problem.
 *
 * @param findings in the order of the rules, never empty; more than one only for broken sums
 */
public record Problem(List<Finding> findings) {

  public Problem {
    findings = List.copyOf(findings);
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("A problem without a finding");
    }
  }

  /** Gathers findings by what explains them; the order is that of the first of each. */
  public static List<Problem> of(List<Finding> findings) {
    Map<Object, List<Finding>> byCause = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Object cause = finding.culprits().isEmpty() ? finding : finding.culprits();
      byCause.computeIfAbsent(cause, c -> new ArrayList<>()).add(finding);
    }
    return byCause.values().stream().map(Problem::new).toList();
  }

  /** How many errors there are in what was filled in: what is still missing does not count. */
  public static long errorsSoFar(List<Finding> findings) {
    return count(findings.stream().filter(f -> !f.isUnfilled()).toList(), Severity.ERROR);
  }

  /** How many problems of a severity there are, settled ones left out. */
  public static long count(List<Finding> findings, Severity severity) {
    return of(findings).stream().filter(p -> !p.isSettled() && p.severity() == severity).count();
  }

  /** The finding that stands for all of them. */
  public Finding first() {
    return findings.getFirst();
  }

  public Severity severity() {
    return first().severity();
  }

  public boolean isSettled() {
    return findings.stream().allMatch(Finding::isSettled);
  }

  /** The rules that it breaks, each once. */
  public String rules(Messages messages) {
    return findings.stream()
        .map(Finding::rule)
        .distinct()
        .collect(Collectors.joining(messages.get("list.separator")));
  }

  /** What is wrong: of several sums how many there are, and who is to blame for them. */
  public String words(Messages messages) {
    return findings.size() == 1
        ? first().message()
        : messages.get("problem.sums", findings.size(), first().cause());
  }

  /** Each of several broken sums; nothing where one finding says it all. */
  public List<String> sums() {
    return findings.size() == 1 ? List.of() : findings.stream().map(Finding::statement).toList();
  }
}
