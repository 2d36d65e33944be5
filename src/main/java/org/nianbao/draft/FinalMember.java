package org.nianbao.draft;

import org.nianbao.report.FinalState;
import org.nianbao.report.Report;
import org.nianbao.report.SectionContent;

/** What protects a final report in a file from whatever is to be written there. */
final class FinalMember {
  /** No text of a clerk can look so: a quote in it is written behind a backslash. */
  private static final String NAME = "\"final\"";

  private FinalMember() {}

  /** Whether the bytes of a draft have such a member at all. */
  static boolean mayBeIn(byte[] draft) {
    return Checksum.find(draft, NAME) >= 0;
  }

  /** Whether what is in the file gives way: it is not final, or the next one is it, or opens it. */
  static boolean gives(Report present, Report next) {
    FinalState state = present.signOff().finalState();
    if (state == null) {
      return true;
    }
    boolean same =
        state.equals(next.signOff().finalState())
            && SectionContent.codeOfAll(present).equals(SectionContent.codeOfAll(next));
    return same
        || next.signOff().reopenings().stream()
            .anyMatch(why -> why.of().equals(state.time()) && why.code().equals(state.code()));
  }
}
