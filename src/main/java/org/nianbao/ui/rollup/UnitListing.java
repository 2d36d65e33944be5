package org.nianbao.ui.rollup;

import java.io.IOException;
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
  private @Nullable FormerRollup former;
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

  void ask() {
    UnitListForm form = new UnitListForm(desk.list(), messages);
    form.onOther(() -> fromFile(form), () -> form.setNames(received()));
    overlay.page(
        messages.get("rollup.page.list"),
        form,
        List.of(
            Choice.primary(
                messages.get("rollup.page.listTake"), () -> desk.setList(form.list(), former)),
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
                      former = read.before();
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
