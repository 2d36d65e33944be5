package org.nianbao.ui.rollup;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.nianbao.export.ExportFormat;
import org.nianbao.export.ExportResult;
import org.nianbao.export.ExportedReport;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitState;
import org.nianbao.rollup.out.MissingUnits;
import org.nianbao.rollup.out.Reminder;
import org.nianbao.rollup.out.RollupDraft;
import org.nianbao.rollup.out.UnitOpinion;
import org.nianbao.rollup.out.UnitsWorkbook;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.paste.ClipboardText;
import org.nianbao.ui.task.Background;

/** What goes out of a roll-up: texts to paste, files, and a report with the sums. */
final class RollupHandout {
  private final RollupTools tools;
  private final RollupCommands commands;
  private final Messages messages;
  private final Overlay overlay;

  RollupHandout(RollupTools tools, RollupCommands commands, Messages messages, Overlay overlay) {
    this.tools = tools;
    this.commands = commands;
    this.messages = messages;
    this.overlay = overlay;
  }

  /** 催报: whom to ask for what. */
  void copyReminder(RolledUp rolled) {
    String text = Reminder.of(rolled.rollup(), messages);
    if (text.isEmpty()) {
      say("rollup.page.reminder", messages.get("rollup.page.reminderNone"));
    } else {
      ClipboardText.put(text);
      say("rollup.page.reminder", messages.get("rollup.page.reminderCopied") + "\n\n" + text);
    }
  }

  /** 核对意见 of each unit of which there is something to say. */
  void copyOpinions(RolledUp rolled) {
    List<Unit> faulty =
        rolled.rollup().units().stream()
            .filter(
                unit ->
                    unit.errors() + unit.warnings() + unit.doubts() > 0
                        || rolled.across().stream().anyMatch(r -> r.units().contains(unit.name())))
            .toList();
    if (faulty.isEmpty()) {
      say("rollup.page.opinions", messages.get("rollup.page.opinionsNone"));
      return;
    }
    UnitOpinion opinion = new UnitOpinion(messages);
    ClipboardText.put(
        faulty.stream()
            .map(unit -> opinion.text(unit, rolled.across()))
            .collect(Collectors.joining("\n")));
    say("rollup.page.opinions", messages.get("rollup.page.opinionsCopied", faulty.size()));
  }

  /** The units by cells. */
  void writeWorkbook(RolledUp rolled) {
    Rollup rollup = rolled.rollup();
    String name = messages.get("rollup.page.fileName", rollup.year());
    commands
        .chooseTarget(messages.get("rollup.page.workbook"), name, ".xlsx")
        .ifPresent(
            target ->
                write(
                    ExportFormat.XLSX,
                    () -> new UnitsWorkbook(rollup, messages).bytes(messages.get("rollup.noBody")),
                    target,
                    words -> say("rollup.page.workbook", words)));
  }

  /** One unit's 核对意见 as pages. */
  void writeOpinion(Unit unit, RolledUp rolled, Consumer<String> said) {
    String name = messages.get("rollup.page.opinionName", unit.name());
    commands
        .chooseTarget(messages.get("rollup.page.opinionPdf"), name, ".pdf")
        .ifPresent(
            target ->
                write(
                    ExportFormat.PDF,
                    () -> new UnitOpinion(messages).pdf(unit, rolled.across(), tools.printer()),
                    target,
                    said));
  }

  /** Makes the bytes of a file. */
  private interface Making {
    byte[] bytes();
  }

  private void write(ExportFormat format, Making making, Path target, Consumer<String> said) {
    Background.run(
        "roll-up file",
        () -> tools.export().write(ExportedReport.of(format, making.bytes(), ""), target),
        result ->
            said.accept(
                result instanceof ExportResult.Failed failed
                    ? failed.message()
                    : messages.get("rollup.page.written", target)),
        Background::unforeseen);
  }

  /** A report with the sums in it, to be filled in; what is missing is said before. */
  void begin(RolledUp rolled) {
    String open = open(rolled.rollup());
    if (open.isEmpty()) {
      make(rolled);
      return;
    }
    overlay.ask(
        messages.get("rollup.page.draft"),
        open + messages.get("rollup.page.draftNow"),
        List.of(
            Choice.other(messages.get("rollup.page.draftAnyway"), () -> make(rolled)),
            Choice.primary(messages.get("rollup.page.draftWait"), () -> {})));
  }

  /** All that is not settled yet and would go into the sum, or be left out of it, as it is. */
  private String open(Rollup rollup) {
    List<Unit> proposed = rollup.counted().stream().filter(Unit::isProposed).toList();
    List<Unit> twice =
        rollup.in(UnitState.DUPLICATE).stream().filter(unit -> !unit.isFileSettled()).toList();
    return open("rollup.page.draftAbsent", rollup.absent())
        + open("rollup.page.draftProposed", proposed)
        + open("rollup.page.draftTwice", twice);
  }

  private String open(String key, List<Unit> units) {
    return units.isEmpty()
        ? ""
        : messages.get(
                key,
                units.size(),
                MissingUnits.named(units.stream().map(Unit::name).toList(), messages))
            + "\n";
  }

  private void make(RolledUp rolled) {
    String body = rolled.comparison().map(c -> c.body()).orElse("");
    commands.begin(
        RollupDraft.of(rolled.rollup(), body),
        List.of(messages.get("rollup.page.draftMade", rolled.rollup().counted().size())));
  }

  private void say(String heading, String words) {
    overlay.ask(
        messages.get(heading),
        words,
        List.of(Choice.primary(messages.get("app.understood"), () -> {})));
  }
}
