package org.nianbao.ui.rollup;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.nianbao.rollup.ReportFiles;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitFile.ReportFile;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.task.Background;

/** Opens a unit's page; its report, of which only the figures are kept, is read for it. */
final class UnitOpening {
  private final ReportFiles reports;
  private final RollupHandout handout;
  private final Messages messages;
  private final Overlay overlay;
  private final BiConsumer<Unit, Path> taken;

  /**
   * @param taken takes the file that is to count for a unit
   */
  UnitOpening(
      ReportFiles reports,
      RollupHandout handout,
      Messages messages,
      Overlay overlay,
      BiConsumer<Unit, Path> taken) {
    this.reports = reports;
    this.handout = handout;
    this.messages = messages;
    this.overlay = overlay;
    this.taken = taken;
  }

  void open(Unit unit, RolledUp now) {
    UnitPage page = new UnitPage(unit, now.across(), messages, overlay);
    page.onPrint(() -> handout.writeOpinion(unit, now, page::say));
    Overlay.Card card =
        overlay.whole(
            unit.name(),
            page,
            List.of(Choice.primary(messages.get("rollup.page.close"), () -> {})));
    page.onTaken(
        file -> {
          card.dismiss();
          taken.accept(unit, file);
        });
    ReportFile main = unit.main();
    if (main != null) {
      read(main.file(), page);
    }
  }

  private void read(Path file, UnitPage page) {
    Background.run(
        "unit's report",
        () -> reports.read(file, () -> false).draft().report(),
        page::show,
        thrown -> {
          if (thrown instanceof ReportFiles.NoReportException none) {
            page.say(none.why());
          } else {
            Background.unforeseen(thrown);
          }
        });
  }
}
