package org.nianbao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.Limits;
import org.nianbao.form.Editions;
import org.nianbao.rollup.FormerRollup;
import org.nianbao.rollup.UnitList;
import org.nianbao.text.Messages;

/** The list of units that is named on the command line: names, or a former roll-up. */
final class RollupList {
  private final DraftArguments arguments;
  private final Editions editions;
  private final Messages messages;
  private UnitList list = UnitList.NONE;
  private @Nullable FormerRollup former;

  RollupList(DraftArguments arguments, Editions editions, Messages messages) {
    this.arguments = arguments;
    this.editions = editions;
    this.messages = messages;
  }

  RollupList read(@Nullable String name) throws DraftArguments.Unreadable {
    if (name == null) {
      return this;
    }
    try {
      Path file = Path.of(name);
      if (!arguments.files().isForeign(file)) {
        Optional<FormerRollup> rolled = FormerRollup.of(arguments.read(name).draft(), editions);
        former = rolled.orElse(null);
        list = rolled.map(FormerRollup::list).orElse(UnitList.NONE);
      } else if (Files.size(file) <= Limits.BYTES) {
        list = UnitList.pasted(Files.readString(file, StandardCharsets.UTF_8), messages);
      }
    } catch (InvalidPathException | IOException e) {
      throw new DraftArguments.Unreadable(messages.get("cli.unreadable"), e);
    }
    if (list.isEmpty()) {
      throw new DraftArguments.Unreadable(
          messages.get("cli.unreadable"), new IOException("no units in the list"));
    }
    return this;
  }

  UnitList list() {
    return list;
  }

  /** The former roll-up; null if it was a list of names, or none. */
  @Nullable FormerRollup before() {
    return former;
  }
}
