package org.nianbao.ui.file;

import java.io.IOException;
import org.nianbao.disk.FreeSpace;
import org.nianbao.platform.StartupChecks;
import org.nianbao.text.Messages;

/** A draft can be put neither into the clerk's own folder nor among the program's data. */
public final class NoPlaceException extends IOException {
  private static final long serialVersionUID = 1;

  private final boolean full;
  private final long left;

  NoPlaceException(StartupChecks.StartupProblem why, IOException cause) {
    super(cause);
    this.full = why.kind() == StartupChecks.StartupTrouble.DISK_FULL;
    this.left = why.left().bytes();
  }

  /** One sentence: what is wrong and what to do. */
  public String message(Messages messages) {
    return full
        ? messages.get("file.noPlaceFull", new FreeSpace(left).words())
        : messages.get("file.noPlace");
  }
}
