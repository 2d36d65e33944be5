package org.nianbao.draft;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.Report;

/**
 * A report and what its file says about itself. Immutable. Last year's report is kept, the year
 * before last's inside it is not: a draft would grow by a report every year.
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
    if (lastYear != null && lastYear.lastYear() != null) {
      report = report.withLastYear(lastYear.withLastYear(null));
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

  /** The draft as it will stand in the file that is being written. */
  Draft saving(String byApp, OffsetDateTime now) {
    return new Draft(report, id, byApp, now, sequence + 1, extras);
  }
}
