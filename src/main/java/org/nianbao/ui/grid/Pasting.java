package org.nianbao.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.Section;
import org.nianbao.importer.match.Block;
import org.nianbao.importer.match.PlacedPiece;
import org.nianbao.importer.match.Sheet;
import org.nianbao.importer.match.Sheet.SheetPlace;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.grid.select.Selection;
import org.nianbao.ui.paste.PagePaste;
import org.nianbao.ui.paste.PastePlan;
import org.nianbao.ui.paste.PastePlan.Target;

/** Between the clipboard and the grid; asks first where a block does not simply fit. */
final class Pasting {
  private final Sheet sheet;
  private final Messages messages;
  private final Overlay overlay;
  private final Pasteboard pasteboard = new Pasteboard();
  private Consumer<Edit> elsewhere = edit -> {};
  private Consumer<CellId> goTo = cell -> {};
  private Overlay.@Nullable Card question;

  /**
   * @param owner when it leaves the window, a question about pasting into it goes too
   */
  Pasting(Node owner, Sheet sheet, Messages messages, Overlay overlay) {
    this.overlay = overlay;
    this.sheet = sheet;
    this.messages = messages;
    owner.sceneProperty().addListener((o, was, is) -> leave(is));
  }

  private void leave(@Nullable Scene scene) {
    if (scene == null && question != null) {
      question.dismiss();
    }
  }

  void copy(Selection selection, Figures figures) {
    pasteboard.put(new Block(CellEdits.texts(sheet, selection, figures::printed)));
  }

  /**
   * Pastes what is on the clipboard, if there is anything.
   *
   * @param done called with the edit and the cells that it goes to
   */
  void paste(Selection at, Report report, BiConsumer<Edit, Selection> done) {
    Optional<Block> block = pasteboard.block();
    if (block.isEmpty()) {
      return;
    }
    Optional<PagePaste> page =
        section(report).flatMap(here -> PagePaste.of(pasteboard.tables(), here, report));
    if (page.isPresent()) {
      elsewhere(page.get(), report);
      return;
    }
    Target target = new Target(at.top(), at.left(), at.bottom(), at.right());
    PastePlan plan = PastePlan.of(block.get(), sheet, target, report);
    Runnable paste =
        () ->
            plan.edit(report)
                .ifPresent(
                    edit -> done.accept(edit, plan.extent(sheet).map(this::cells).orElse(at)));
    if (plan.isPlain() && plan.putsIn()) {
      paste.run();
    } else {
      question = new PastePreview(plan, report.edition(), List.of(), messages).ask(overlay, paste);
    }
  }

  /** The section that is shown, as the report's edition has it. */
  private Optional<Section.Tables> section(Report report) {
    String shown = sheet.tables().getFirst().id();
    return report.edition().sections().stream()
        .flatMap(s -> s instanceof Section.Tables tables ? Stream.of(tables) : Stream.empty())
        .filter(s -> s.tables().stream().anyMatch(table -> table.id().equals(shown)))
        .findFirst();
  }

  /** Tables of other sections are always shown before they are taken there. */
  private void elsewhere(PagePaste page, Report report) {
    Optional<CellId> first =
        page.plan().all().map(PlacedPiece::target).flatMap(Stream::ofNullable).findFirst();
    Runnable paste =
        () -> {
          page.plan().edit(report).ifPresent(elsewhere);
          first.ifPresent(goTo);
        };
    question =
        new PastePreview(page.plan(), report.edition(), page.sections(), messages)
            .ask(overlay, paste);
  }

  /**
   * Takes what goes to other sections.
   *
   * @param edit takes the edit
   * @param cell called with a cell to go to
   */
  void onElsewhere(Consumer<Edit> edit, Consumer<CellId> cell) {
    this.elsewhere = edit;
    this.goTo = cell;
  }

  private Selection cells(Target target) {
    SheetPlace last =
        new SheetPlace(
            target.bottom(), Math.min(target.right(), sheet.columns(target.bottom()) - 1));
    return Selection.block(new SheetPlace(target.top(), target.left()), last);
  }
}
