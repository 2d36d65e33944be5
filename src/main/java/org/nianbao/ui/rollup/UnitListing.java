package org.nianbao.ui.rollup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.rollup.FormerRollup;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitList;
import org.nianbao.rollup.UnitListFile;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.task.Background;

/** Asks which units are to report. */
final class UnitListing {
  private final RollupDesk desk;
  private final RollupCommands commands;
  private final UnitListFile files;
  private @Nullable ListFile from;
  private final Messages messages;
  private final Overlay overlay;

  UnitListing(
      RollupDesk desk,
      RollupCommands commands,
      UnitListFile files,
      Messages messages,
      Overlay overlay) {
    this.desk = desk;
    this.commands = commands;
    this.files = files;
    this.messages = messages;
    this.overlay = overlay;
  }

  /**
   * The file that a list was read from.
   *
   * @param former the roll-up in it; null if it is a list of names
   */
  record ListFile(Path file, @Nullable FormerRollup former) {}

  void ask() {
    from = null;
    UnitListForm form = new UnitListForm(desk.given().list(), messages);
    form.onOther(() -> fromFile(form), () -> form.setNames(received()));
    overlay.page(
        messages.get("rollup.page.list"),
        form,
        List.of(
            Choice.primary(
                messages.get("rollup.page.listTake"), () -> desk.setList(form.list(), from)),
            Choice.other(messages.get("rollup.page.listLeave"), () -> {})));
    form.focusNames();
  }

  /** The units of which there are reports now. */
  private UnitList received() {
    RolledUp now = desk.rollup().get();
    return now == null
        ? UnitList.NONE
        : UnitList.of(
            now.rollup().units().stream()
                .filter(u -> u.report().isPresent())
                .map(Unit::name)
                .toList());
  }

  private void fromFile(UnitListForm form) {
    commands
        .chooseList(messages.get("rollup.page.listFile"))
        .ifPresent(
            file ->
                Background.run(
                    "list of units",
                    () -> files.read(file),
                    read -> {
                      from = new ListFile(file, read.before());
                      form.setNames(read.list());
                    },
                    thrown -> failed(form, thrown)));
  }

  private void failed(UnitListForm form, Throwable thrown) {
    if (thrown instanceof IOException) {
      form.say(messages.get("rollup.page.listUnreadable"));
    } else {
      Background.unforeseen(thrown);
    }
  }
}
