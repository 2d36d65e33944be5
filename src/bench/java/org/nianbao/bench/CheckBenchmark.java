package org.nianbao.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nianbao.app.Rules;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.draft.DraftReader;
import org.nianbao.draft.Samples;
import org.nianbao.form.EditionReader;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * A whole check of the sample, which has some 2,000 characters of text; and of a report with 3,000
 * full of numbers, each time after a keystroke in one of its paragraphs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckBenchmark {
  private final Checker checker = new Checker(Rules.all(), Messages.load());
  private final Report sample =
      new Samples(new DraftReader(EditionReader.builtIn())).filled().report();
  private final Report withLastYear =
      sample.withLastYear(
          new Edit.Identity(sample.body(), sample.year() - 1, null).applyTo(sample));

  @Benchmark
  public List<Finding> check() {
    return checker.check(sample);
  }

  @Benchmark
  public List<Finding> checkWithLastYear() {
    return checker.check(withLastYear);
  }

  private static final int LONG = 3000;
  private static final String PARAGRAPH =
      "全年发布信息8462条，其中概况类76条、政务动态类5310条、目录类3076条，分别占0.90%、62.75%、36.35%；"
          + "政务微信发布2987条，比上年的2600条增加387条；回应留言2364件，其中咨询1502件、投诉611件、建议251件；"
          + "组织培训5场，其中线下3场、线上2场。每条信息均经初审、复审、终审后发布，并在当日核对链接和附件。第";

  private int keys;

  @Benchmark
  public List<Finding> checkAfterAKeystroke() {
    keys++;
    int changed = keys % (LONG / PARAGRAPH.length());
    StringBuilder text = new StringBuilder(LONG + PARAGRAPH.length());
    for (int i = 0; text.length() < LONG; i++) {
      text.append(PARAGRAPH).append(i == changed ? keys : i).append("期。\n");
    }
    return checker.check(
        new Edit.TextEdit(
                sample.edition().textSections().findFirst().orElseThrow().id(), text.toString())
            .applyTo(sample));
  }
}
