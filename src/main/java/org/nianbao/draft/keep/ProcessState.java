package org.nianbao.draft.keep;

import java.util.Optional;

/** Whether the program that has a draft open still runs. */
enum ProcessState {
  RUNS,
  ENDED,
  /** It runs on another computer, or Windows keeps another user's processes to itself. */
  UNKNOWN;

  /** Of a program on this computer. */
  static ProcessState of(Owner owner, Owner self) {
    Optional<ProcessHandle> process = ProcessHandle.of(owner.process());
    if (process.isEmpty()) {
      return owner.user().equals(self.user()) ? ENDED : UNKNOWN;
    }
    return owner.started().isEmpty() || Owner.startOf(process.get()).equals(owner.started())
        ? RUNS
        : ENDED;
  }
}
