package org.nianbao.report;

/**
 * 重新打开: that a final report was opened again.
 *
 * @param time ISO, with its offset
 * @param name who did it; may be empty
 * @param reason written by whoever did it
 * @param of the time of the {@link FinalState} that it ended
 * @param code the check code that the final report had
 */
public record Reopening(String time, String name, String reason, String of, String code) {}
