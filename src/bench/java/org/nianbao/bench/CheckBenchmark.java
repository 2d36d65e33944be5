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
      "全年收到政府信息公开申请384件，其中自然人312件、法人或其他组织72件；办结385件，结转下年度25件。予以公开155件，占40.26%；"
          + "部分公开47件，占12.21%；不予公开41件、无法提供104件、不予处理20件、其他处理18件。被申请行政复议23件，同比增长15%，"
          + "其中维持11件、纠正4件。发布信息8462条，其中概况类76条、政务动态类5310条、目录类3076条。第";

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
        new Edit.Text(
                sample.edition().textSections().findFirst().orElseThrow().id(), text.toString())
            .applyTo(sample));
  }
}
