package org.nianbao.report;

import org.jspecify.annotations.Nullable;

/**
 * 已核: that someone has looked a section through. A note, not a signature: nobody is asked for a
 * password.
 *
 * @param section its id, or {@link SectionContent#IDENTITY}
 * @param time ISO, with its offset
 * @param code of the figures and words that were seen
 * @param seen those figures and words; null if the file that it was read from does not have them
 */
public record VerifiedMark(
    String section,
    SigningRole role,
    String name,
    String time,
    String code,
    @Nullable SectionContent seen) {

  /** A mark on what a section says now. */
  public static VerifiedMark on(
      Report report, String section, SigningRole role, String name, String time) {
    SectionContent now = SectionContent.of(report, section);
    return new VerifiedMark(section, role, name, time, now.code(), now);
  }

  /** Whether the section still says what was seen. */
  public boolean holds(Report report) {
    SectionContent now = SectionContent.of(report, section);
    return seen == null ? code.equals(now.code()) : seen.equals(now);
  }

  boolean isOf(String otherSection, SigningRole otherRole) {
    return section.equals(otherSection) && role == otherRole;
  }
}
