package org.nianbao.ui.file;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.check.Checker;
import org.nianbao.check.Problem;
import org.nianbao.check.Severity;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.keep.DraftKey;
import org.nianbao.draft.keep.Generation;
import org.nianbao.report.Report;
import org.nianbao.report.diff.ReportDifferences;

/** The versions that were kept of a draft, with what has changed since. */
public final class VersionList {
  private VersionList() {}

  /**
   * A kept version.
   *
   * @param since what differs in the report as it is now
   * @param errors how many 强制 problems it had
   */
  public record ListedVersion(Instant time, Report report, ReportDifferences since, long errors) {}

  /** Reads all that can be read, newest first. */
  public static List<ListedVersion> of(
      DraftKey draft, Report now, DraftServices cabinet, Checker checker) throws IOException {
    List<ListedVersion> versions = new ArrayList<>();
    for (Generation generation : cabinet.generations().list(draft)) {
      try {
        if (cabinet.generations().read(generation).isEmpty()) {
          continue; // its bytes are no longer those that were kept
        }
        Report report = cabinet.files().read(generation.file()).draft().report();
        long errors = Problem.count(checker.check(report), Severity.ERROR);
        versions.add(
            new ListedVersion(
                generation.time(), report, ReportDifferences.between(report, now), errors));
      } catch (IOException | DraftException e) {
        // A version that cannot be read is none; the others are shown.
      }
    }
    return versions;
  }
}
