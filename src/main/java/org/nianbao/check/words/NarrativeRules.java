package org.nianbao.check.words;

import java.util.List;
import java.util.function.Consumer;
import org.nianbao.check.Applicability;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Finding;
import org.nianbao.check.Rule;
import org.nianbao.form.Edition;

/** The rules on what the texts say; the texts are read once for all of them. */
public final class NarrativeRules implements Rule {
  private final List<NarrativeRule> rules =
      List.of(new WordsRule(), new BreakdownRule(), new ChargeRule(), new TextSlipRule());

  @Override
  public void check(CheckContext exam, Consumer<Finding> found) {
    Narrative narrative = Narrative.of(exam.report());
    rules.forEach(rule -> rule.check(exam, narrative, found));
  }

  @Override
  public List<Applicability> appliesTo(Edition edition) {
    return rules.stream().flatMap(rule -> rule.appliesTo(edition).stream()).toList();
  }
}
