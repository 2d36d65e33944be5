package org.nianbao.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftFiles;
import org.nianbao.rollup.FilesReading;
import org.nianbao.rollup.ReportFiles;
import org.nianbao.rollup.UnitListFile;
import org.nianbao.rollup.UnitReader;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.file.DraftOpener;
import org.nianbao.ui.rollup.RollupCommands;
import org.nianbao.ui.rollup.RollupMemory;
import org.nianbao.ui.rollup.RollupPage;
import org.nianbao.ui.rollup.RollupTools;

/** Opens 汇总多个单位 with what the window has. */
final class RollupPages implements RollupCommands {
  private final Program program;
  private final Messages messages;
  private final FileDialogs dialogs;
  private final DraftOpener opener;
  private final Runnable home;
  private final RollupMemory memory;

  RollupPages(Program program, FileDialogs dialogs, DraftOpener opener, Runnable home) {
    this.program = program;
    this.messages = program.messages();
    this.dialogs = dialogs;
    this.opener = opener;
    this.home = home;
    this.memory = new RollupMemory(program.cabinet().disk(), program.cabinet().places().data());
  }

  /** Writes what is not written yet; not on the JavaFX thread. */
  void finish() {
    try {
      memory.write();
    } catch (IOException e) {
      // The page has said so where it was still open.
      program.journal().crash(e);
    }
  }

  RollupPage open(Overlay overlay) {
    DraftFiles files = program.cabinet().files();
    ReportFiles reports = new ReportFiles(files, program.importer(), messages);
    UnitReader reader = new UnitReader(reports, program.checker(), messages);
    return new RollupPage(
        new RollupTools(
            new FilesReading(reader),
            reports,
            new UnitListFile(files, program.editions(), messages),
            program.export(),
            program.printer(),
            program.editions(),
            memory),
        messages,
        overlay,
        this);
  }

  @Override
  public void goHome() {
    home.run();
  }

  @Override
  public Optional<Path> chooseFolder(String title) {
    return dialogs.toOpenFolder(title);
  }

  @Override
  public Optional<Path> chooseReport(String title) {
    return dialogs.toOpen(
        title, messages.get("file.kind"), MainWindow.OPENED.toArray(String[]::new));
  }

  @Override
  public Optional<Path> chooseList(String title) {
    return dialogs.toOpen(
        title, messages.get("rollup.page.listKind"), ".txt", ".csv", ".nianbao", ".pdf");
  }

  @Override
  public Optional<Path> chooseTarget(String title, String name, String ending) {
    return dialogs.toWrite(
        title, name, messages.get("rollup.page.kind." + ending.substring(1)), ending);
  }

  @Override
  public void begin(Draft draft, List<String> notices) {
    opener.begin(draft, notices);
  }
}
