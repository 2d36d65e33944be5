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

/** A whole check of the sample, which has some 2,000 characters of text; its text alone. */
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
}
