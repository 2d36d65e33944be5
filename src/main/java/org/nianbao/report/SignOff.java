package org.nianbao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a report is on its way to being signed: who has looked through what, whether it is final,
 * and why it was opened again. None of it prints in the report.
 *
 * @param marks one at most for each section and role
 * @param finalState null as long as the report is not final
 * @param reopenings the first one first
 */
public record SignOff(
    List<VerifiedMark> marks, @Nullable FinalState finalState, List<Reopening> reopenings) {

  /** Nothing has been looked through yet. */
  public static final SignOff NONE = new SignOff(List.of(), null, List.of());

  public SignOff {
    marks = List.copyOf(marks);
    reopenings = List.copyOf(reopenings);
  }

  public Optional<VerifiedMark> mark(String section, SigningRole role) {
    return marks.stream().filter(mark -> mark.isOf(section, role)).findFirst();
  }

  /** 定稿; empty if the report is not final. */
  public Optional<FinalState> whenFinal() {
    return Optional.ofNullable(finalState);
  }

  /** The marks with another one, which takes the place of the same role's on the same section. */
  public List<VerifiedMark> marksWith(VerifiedMark mark) {
    List<VerifiedMark> with = new ArrayList<>(marksWithout(mark.section(), mark.role()));
    with.add(mark);
    return with;
  }

  public List<VerifiedMark> marksWithout(String section, SigningRole role) {
    return marks.stream().filter(mark -> !mark.isOf(section, role)).toList();
  }

  SignOff withMarks(List<VerifiedMark> others) {
    return new SignOff(others, finalState, reopenings);
  }

  SignOff finished(FinalState state) {
    return new SignOff(marks, state, reopenings);
  }

  /** No longer final, with the reason kept. */
  SignOff reopened(Reopening why) {
    List<Reopening> all = new ArrayList<>(reopenings);
    all.add(why);
    return new SignOff(marks, null, all);
  }
}
