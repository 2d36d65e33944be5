package org.nianbao.draft.keep;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who has a draft open.
 *
 * @param process its number on that computer
 * @param started when the process began, as numbers are used again; empty if unknown
 * @param since when it opened the draft
 */
public record Owner(String user, String computer, long process, String started, String since) {

  /** This program, as it opens a draft now. */
  public static Owner ofThisProgram(String computer, Clock clock) {
    ProcessHandle process = ProcessHandle.current();
    return new Owner(
        System.getProperty("user.name", ""),
        computer,
        process.pid(),
        startOf(process),
        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
  }

  static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  /** Whether it is the same program, whenever it opened the draft. */
  boolean isSameProgramAs(Owner other) {
    return computer.equals(other.computer)
        && process == other.process
        && started.equals(other.started);
  }
}
