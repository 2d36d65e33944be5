package org.nianbao.ui.preview;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.ExportedReport;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.text.Messages;
import org.nianbao.ui.task.BackgroundQueue;

/**
 * The pages of the real PDF, page by page, drawn again shortly after each change.
 *
 * <p>Longer than most classes: what is drawn, waited for and called off is one matter.
 */
public final class PreviewPane extends VBox implements AutoCloseable {
  /** After the last key: shorter, and pages are laid out between two words. */
  private static final Duration REST = Duration.millis(350);

  /** Ends before the fonts' rest does, which then gives all of it back to the system. */
  private static final Duration LONG_REST = Duration.seconds(20);

  /** The width of A4. */
  private static final double PAGE_INCHES = 210 / 25.4;

  private static final double SCREEN_DPI = 96;
  private static final float[] ZOOMS = {0.5f, 0.67f, 0.8f, 1f, 1.25f, 1.5f, 2f, 3f};
  private static final int ACTUAL = 3;

  private final PdfExporter printer;
  private final Messages messages;
  private final Supplier<Draft> draft;
  private final BooleanSupplier machineFonts;
  private final BackgroundQueue worker = new BackgroundQueue("preview");
  private final PauseTransition rest = new PauseTransition(REST);
  private final PauseTransition longRest = new PauseTransition(LONG_REST);
  private final ImageView view = new ImageView();
  private final ScrollPane scroll = new ScrollPane();
  private final Pages pages = new Pages();
  private final PrintStatus status;
  private final PreviewBar bar;
  private int page;
  private int count;
  private int zoom = -1;
  private boolean proof;
  private @Nullable Wanted printed;
  private @Nullable ExportedReport latest;
  private Consumer<ExportedReport> watcher = done -> {};

  /** Used on the worker alone. */
  private @Nullable PageCache images;

  private record Wanted(Draft draft, ExportOptions options) {}

  /**
   * @param draft what is to be shown, asked for on the JavaFX thread
   * @param machineFonts whether the clerk wants the machine's official fonts
   */
  public PreviewPane(
      PdfExporter printer, Messages messages, Supplier<Draft> draft, BooleanSupplier machineFonts) {
    this.machineFonts = machineFonts;
    this.printer = printer;
    this.messages = messages;
    this.draft = draft;
    this.status = new PrintStatus(messages, this::stopped, this::print);
    this.bar = new PreviewBar(messages, pages);
    getStyleClass().add("preview");
    view.setPreserveRatio(true);
    view.setSmooth(true);
    StackPane sheet = new StackPane(view);
    sheet.getStyleClass().add("preview-sheet");
    StackPane around = new StackPane(sheet);
    around.getStyleClass().add("preview-around");
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    scroll.setContent(around);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("preview-scroll");
    scroll.widthProperty().addListener((property, was, is) -> draw());
    // Over the page: beside the buttons above there is no room for it, and nothing may jump.
    StackPane below = new StackPane(scroll, status);
    StackPane.setAlignment(status, Pos.BOTTOM_CENTER);
    VBox.setVgrow(below, Priority.ALWAYS);
    getChildren().setAll(bar, below);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    rest.setOnFinished(event -> print());
    longRest.setOnFinished(event -> worker.add(this::letGo, done -> {}, e -> {}));
  }

  /** Who is to be told of each finished print; the latest at once. */
  public void watch(Consumer<ExportedReport> newWatcher) {
    watcher = newWatcher;
    ExportedReport known = latest;
    if (known != null) {
      newWatcher.accept(known);
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.PAGE_DOWN && !event.isShortcutDown()) {
      pages.turn(1);
      event.consume();
    } else if (event.getCode() == KeyCode.PAGE_UP && !event.isShortcutDown()) {
      pages.turn(-1);
      event.consume();
    }
  }

  /**
   * Draws the report as it is now, after a short rest in which more may change.
   *
   * @param asProof with 草稿 across each page, as it would be exported now
   */
  public void show(boolean asProof) {
    proof = asProof;
    if (printed == null) {
      print();
    } else {
      rest.playFromStart();
    }
  }

  private void print() {
    Wanted now = new Wanted(draft.get(), new ExportOptions(proof, machineFonts.getAsBoolean()));
    if (now.equals(printed) || worker.isClosed()) {
      return;
    }
    printed = now;
    WatchedPrint run = status.begin();
    worker.add(
        () -> printed(now, run),
        done -> {
          count = done.pages();
          page = Math.min(page, count - 1);
          latest = done.report();
          watcher.accept(latest);
          status.ended(run, "");
          draw();
        },
        e -> {
          boolean stopped = e instanceof CancellationException;
          if (!stopped) {
            printed = null; // the next look at it tries again
          }
          status.ended(run, stopped ? "" : messages.get("preview.failed"));
        });
  }

  private record Drawable(ExportedReport report, int pages) {}

  /** On the worker. */
  private Drawable printed(Wanted wanted, WatchedPrint run) throws IOException, DraftException {
    ExportedReport done = printer.print(wanted.draft, wanted.options, run);
    PageCache fresh = new PageCache(done.content());
    PageCache before = images;
    images = fresh;
    if (before != null) {
      before.close();
    }
    return new Drawable(done, fresh.count());
  }

  /** What is drawn already stays; the next change draws anew. */
  private void stopped() {
    printed = null;
    rest.stop();
  }

  private void draw() {
    if (count == 0 || worker.isClosed()) {
      return;
    }
    int wanted = page;
    double width = scroll.getWidth() - 48;
    double screen = outputScale();
    float chosen = zoom < 0 ? 0 : ZOOMS[zoom];
    double shown = chosen > 0 ? PAGE_INCHES * SCREEN_DPI * chosen : width;
    worker.add(
        () -> image(wanted, width, shown * screen / PAGE_INCHES),
        image -> image.ifPresent(drawn -> show(drawn, shown, wanted)),
        e -> status.say(messages.get("preview.failed")));
  }

  /** On the worker; empty if there is no such page any more, or no room for it. */
  private Optional<Image> image(int wanted, double width, double resolution) throws IOException {
    PageCache from = images;
    return from == null || wanted >= from.count() || width < 50
        ? Optional.empty()
        : Optional.of(from.image(wanted, resolution));
  }

  /** Pixels of the screen for one of the layout; the page may have left the window already. */
  private double outputScale() {
    Window window = getScene() == null ? null : getScene().getWindow();
    return window == null ? 1 : window.getOutputScaleX();
  }

  private void show(Image image, double width, int shown) {
    longRest.playFromStart();
    view.setImage(image);
    view.setFitWidth(width);
    view.setAccessibleText(messages.get("preview.page", shown + 1, count));
    bar.show(shown, count);
    if (!status.isRunning()) {
      status.say("");
    }
  }

  @Override
  public void close() {
    // A print that ends only now starts a rest again, and nobody works any more when that is over.
    rest.setOnFinished(event -> {});
    longRest.setOnFinished(event -> {});
    rest.stop();
    longRest.stop();
    status.callOff();
    worker.add(this::release, released -> {}, e -> {});
    worker.close();
  }

  /** On the worker. */
  private boolean letGo() throws IOException {
    PageCache now = images;
    if (now != null) {
      now.rest();
    }
    return now != null;
  }

  /** On the worker. */
  private boolean release() throws IOException {
    PageCache last = images;
    images = null;
    if (last != null) {
      last.close();
    }
    return last != null;
  }

  /** Which page is shown, and how large. */
  private final class Pages implements PreviewBar.PreviewCommands {
    @Override
    public void turn(int by) {
      int to = Math.clamp((long) page + by, 0, Math.max(0, count - 1));
      if (to != page) {
        page = to;
        scroll.setVvalue(0);
        draw();
      }
    }

    @Override
    public void zoom(int by) {
      int from = zoom < 0 ? ACTUAL : zoom;
      zoom = Math.clamp((long) from + by, 0, ZOOMS.length - 1);
      draw();
    }

    @Override
    public void fit() {
      zoom = -1;
      draw();
    }
  }
}
