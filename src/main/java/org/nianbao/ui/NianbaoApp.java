package org.nianbao.ui;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.SectionRole;
import org.nianbao.platform.InstalledFiles;
import org.nianbao.platform.OpenRequests;
import org.nianbao.platform.SingleInstance;
import org.nianbao.ui.file.DraftServices;
import org.nianbao.ui.selfcheck.SelfCheck;
import org.nianbao.ui.selfcheck.SelfCheckRun;
import org.nianbao.ui.window.MainWindow;
import org.nianbao.ui.window.Program;
import org.nianbao.ui.window.SystemFileDialogs;

/**
 * The program with a window. One of it runs; a second start hands its file over and ends. What the
 * window works with is made above this room, as far as it can be while JavaFX is starting.
 */
public final class NianbaoApp {
  /** Opens the sample that the program comes with. */
  public static final String SAMPLE = "--sample";

  /**
   * Of three seconds each. The other may be starting itself, which took 53 s at worst on a cold
   * machine; where it dies meanwhile, this one takes its place.
   */
  private static final int HAND_OVER_ROUNDS = 20;

  /** JavaFX warns at each start that it is on the class path; the rest of what it logs is heard. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private static final String CLASS_PATH = "Unsupported JavaFX configuration";

  private final List<String> arguments;
  private @Nullable SingleInstance running;
  private @Nullable OpenRequests requests;

  private NianbaoApp(List<String> arguments) {
    this.arguments = arguments;
  }

  /** Puts together what the window works with, once JavaFX has started, which knows the fonts. */
  public interface Assembly {
    Program window() throws IOException;
  }

  /**
   * Shows the window and returns when it is closed.
   *
   * @param assembly made while JavaFX starts, on a thread of its own
   * @throws IllegalStateException if the window cannot be shown
   * @throws UnsupportedOperationException if there is no screen
   */
  public static void show(Supplier<Assembly> assembly, String... arguments) {
    // JavaFX draws rounded boxes from a cache, half a pixel above their place: when a button went,
    // a line of it stayed. Must be said before JavaFX starts.
    System.setProperty("prism.disableRegionCaching", "true");
    JAVAFX.setFilter(record -> !String.valueOf(record.getMessage()).startsWith(CLASS_PATH));
    CompletableFuture<Assembly> made =
        CompletableFuture.supplyAsync(
            assembly, task -> Thread.ofPlatform().daemon().name("assembly").start(task));
    NianbaoApp app = new NianbaoApp(List.of(arguments));
    CompletableFuture<Void> closed = new CompletableFuture<>();
    // Within the startup itself JavaFX cannot be ended again, as after a hand-over.
    Platform.startup(() -> {});
    Platform.runLater(() -> app.start(made, closed));
    try {
      closed.join();
    } catch (CompletionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      app.stop();
    }
  }

  private void start(CompletableFuture<Assembly> assembly, CompletableFuture<Void> closed) {
    try {
      Stage stage = new Stage();
      stage
          .showingProperty()
          .subscribe(
              (was, is) -> {
                if (was) {
                  closed.complete(null);
                }
              });
      if (!open(assembly.join().window(), stage)) {
        Platform.exit();
        closed.complete(null);
      }
    } catch (IOException | RuntimeException | Error e) {
      closed.completeExceptionally(e);
      Platform.exit();
    }
  }

  /** Shows the window, unless another one has taken the file; says whether it did. */
  private boolean open(Program made, Stage stage) {
    Optional<Path> picture = SelfCheckRun.picture(arguments);
    if (picture.isPresent()) {
      selfCheck(made, stage, picture.get());
      return true;
    }
    Optional<Path> file = file(arguments);
    if (isHandedOver(made.cabinet(), file.orElse(null))) {
      return false;
    }
    MainWindow main = window(made, stage);
    Thread.UncaughtExceptionHandler crashes = main.crashHandler();
    Thread.setDefaultUncaughtExceptionHandler(crashes);
    Thread.currentThread().setUncaughtExceptionHandler(crashes);
    Runtime.getRuntime().addShutdownHook(new Thread(main::secure, "last save"));
    main.show();
    if (arguments.contains(SAMPLE)) {
      main.openSample();
    }
    file.ifPresent(main::openFile);
    if (running != null) {
      listen(made, main);
    }
    return true;
  }

  /**
   * Becomes the program, or asks the one that runs. Where the data folder cannot be written, as on
   * a write-protected stick, starts know nothing of each other; the window says what else is
   * missing.
   */
  private boolean isHandedOver(DraftServices cabinet, @Nullable Path file) {
    try {
      for (int round = 0; round < HAND_OVER_ROUNDS; round++) {
        running = SingleInstance.start(cabinet.disk(), cabinet.places()).orElse(null);
        if (running != null) {
          return false;
        }
        if (OpenRequests.hand(cabinet.disk(), cabinet.places(), file)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  private void listen(Program made, MainWindow main) {
    try {
      requests =
          OpenRequests.watch(
              made.cabinet().disk(),
              made.cabinet().places(),
              asked ->
                  Platform.runLater(
                      () -> {
                        main.toFront();
                        asked.ifPresent(main::openFile);
                      }));
    } catch (IOException e) {
      made.journal().crash(e); // a second start waits in vain, and then opens its own window
    }
  }

  private static MainWindow window(Program made, Stage stage) {
    return new MainWindow(
        made, stage, new SystemFileDialogs(stage, made.cabinet().places().drafts()));
  }

  /** On its own: no other window is asked, nothing of the clerk's is opened or changed. */
  private static void selfCheck(Program made, Stage stage, Path picture) {
    MainWindow main = window(made, stage);
    main.show();
    main.openSample();
    main.openStep(SectionRole.REQUESTS);
    SelfCheck check =
        new SelfCheck(
            made.cabinet(),
            made.export(),
            made.messages(),
            made.theme().family(),
            InstalledFiles.ofThisProgram());
    new SelfCheckRun(check, made.messages(), System.out, System::exit)
        .begin(stage.getScene(), picture);
  }

  private static Optional<Path> file(List<String> arguments) {
    return arguments.stream()
        .filter(argument -> !argument.startsWith("--"))
        .findFirst()
        .flatMap(NianbaoApp::path);
  }

  private static Optional<Path> path(String argument) {
    try {
      return Optional.of(Path.of(argument));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The system lets go of both when the process ends, which is next. */
  private void stop() {
    try {
      if (requests != null) {
        requests.close();
      }
      if (running != null) {
        running.close();
      }
    } catch (IOException e) {
      Logger.getLogger(NianbaoApp.class.getName()).log(Level.WARNING, "Not let go of", e);
    }
  }
}
