package org.nianbao.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.FinalState;
import org.nianbao.report.Report;
import org.nianbao.report.SignOff;

/**
 * A report and what its file says about itself. Immutable. Last year's report is kept, the year
 * before last's inside it and its marks are not: a draft would grow by a report every year.
 *
 * @param id tells it from all other drafts, whatever its file is called: see {@link DraftId}; null
 *     if it was never saved in a window
 * @param app the version that wrote it; empty if unknown
 * @param savedAt when it was last written; null if never, or unknown
 * @param sequence how often it has been written
 * @param extras members that this version does not know
 */
public record Draft(
    Report report,
    @Nullable String id,
    String app,
    @Nullable OffsetDateTime savedAt,
    long sequence,
    UnknownMembers extras) {

  public Draft {
    Report lastYear = report.lastYear();
    if (lastYear != null
        && (lastYear.lastYear() != null || !lastYear.signOff().equals(SignOff.NONE))) {
      report = report.withLastYear(lastYear.withLastYear(null).withSignOff(SignOff.NONE));
    }
  }

  /** A draft that was never saved. */
  public static Draft of(Report report) {
    return new Draft(report, null, "", null, 0, UnknownMembers.NONE);
  }

  public Optional<OffsetDateTime> saved() {
    return Optional.ofNullable(savedAt);
  }

  /** The same draft with another report in it, as after an edit. */
  public Draft withReport(Report edited) {
    boolean sameLastYear = Objects.equals(report.lastYear(), edited.lastYear());
    return new Draft(
        edited,
        id,
        app,
        savedAt,
        sequence,
        sameLastYear ? extras : extras.without(UnknownMembers.LAST_YEAR));
  }

  /** The same draft under another id, as a copy has one. */
  public Draft withId(String other) {
    return new Draft(report, other, app, savedAt, sequence, extras);
  }

  /** The same draft with a member that an older version does not know. */
  Draft withMember(String name, JsonNode value) {
    return new Draft(report, id, app, savedAt, sequence, extras.with(name, value));
  }

  /**
   * The draft as it will stand in the file that is being written. A final one always stands there
   * as it was when it became final: every export of it has the same bytes.
   */
  Draft saving(String byApp, OffsetDateTime now) {
    Optional<Draft> settled = report.signOff().whenFinal().flatMap(this::settled);
    if (settled.isPresent()) {
      return settled.get();
    }
    return new Draft(report, id, byApp, now, sequence + 1, extras);
  }

  /** A final draft as its file has it, or will have it; any other draft as it is. */
  public Draft settled() {
    return report.signOff().whenFinal().flatMap(this::settled).orElse(this);
  }

  /** Empty if the time of its becoming final cannot be read. */
  private Optional<Draft> settled(FinalState state) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(state.time());
      boolean isSettled = time.equals(savedAt) && state.app().equals(app);
      return Optional.of(
          isSettled ? this : new Draft(report, id, state.app(), time, sequence + 1, extras));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
