package org.nianbao.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.Report;
import org.nianbao.report.SectionContent;
import org.nianbao.report.SigningRole;
import org.nianbao.report.VerifiedMark;
import org.nianbao.report.diff.ReportDifferences;
import org.nianbao.text.Messages;

/**
 * How a role's mark on a section stands.
 *
 * @param mark null if the role has not marked it
 * @param holds whether the section still says what was seen
 */
public record MarkState(SigningRole role, @Nullable VerifiedMark mark, boolean holds) {

  /** The states of all roles, in their order. */
  public static List<MarkState> of(Report report, String section) {
    List<MarkState> states = new ArrayList<>();
    for (SigningRole role : SigningRole.values()) {
      VerifiedMark mark = report.signOff().mark(section, role).orElse(null);
      states.add(new MarkState(role, mark, mark != null && mark.holds(report)));
    }
    return states;
  }

  public boolean isMarked() {
    return mark != null;
  }

  /** Whether something was changed behind the mark. */
  public boolean isRed() {
    return mark != null && !holds;
  }

  /** What was changed since; empty if nothing was, or if nobody knows what was seen. */
  public Optional<ReportDifferences> changes(Report report) {
    if (mark == null || holds) {
      return Optional.empty();
    }
    SectionContent seen = mark.seen();
    return seen == null
        ? Optional.empty()
        : Optional.of(ReportDifferences.since(seen, report, mark.section()));
  }

  /** The marks of a section in one line; empty if there is none. */
  public static String line(Report report, String section, Messages messages) {
    List<MarkState> states = of(report, section);
    return states.stream().noneMatch(MarkState::isMarked)
        ? ""
        : messages.get(
            "marks.line",
            String.join("　", states.stream().map(state -> state.shortly(messages)).toList()));
  }

  /** 经办 ✓ 张三, 复核 ✕ 李四（有改动）, 审核 未核. */
  private String shortly(Messages messages) {
    String who = messages.get("marks.role." + role);
    if (mark == null) {
      return messages.get("marks.none", who);
    }
    return messages.get(holds ? "marks.holds" : "marks.red", who, mark.name());
  }
}
