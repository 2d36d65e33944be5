package org.nianbao.ui;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
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
 * window works with is made above this room, by the class that extends this one.
 */
public abstract class NianbaoApp extends Application {
  /** Opens the sample that the program comes with. */
  public static final String SAMPLE = "--sample";

  /**
   * Of three seconds each. The other may be starting itself, which took 53 s at worst on a cold
   * machine; where it dies meanwhile, this one takes its place.
   */
  private static final int HAND_OVER_ROUNDS = 20;

  private @Nullable SingleInstance running;
  private @Nullable OpenRequests requests;

  /**
   * Shows the window and returns when it is closed.
   *
   * @param program the class to start, public and with a constructor that takes nothing
   */
  public static void show(Class<? extends NianbaoApp> program, String... arguments) {
    // JavaFX draws rounded boxes from a cache, half a pixel above their place: when a button went,
    // a line of it stayed. Must be said before JavaFX starts.
    System.setProperty("prism.disableRegionCaching", "true");
    launch(program, arguments);
  }

  /** Puts together what the window works with; called once, when JavaFX has started. */
  protected abstract Program assemble() throws IOException;

  @Override
  public void start(Stage stage) throws IOException {
    Program made = assemble();
    Optional<Path> picture = SelfCheckRun.picture(getParameters().getRaw());
    if (picture.isPresent()) {
      selfCheck(made, stage, picture.get());
      return;
    }
    Optional<Path> file = file(getParameters().getRaw());
    if (isHandedOver(made.cabinet(), file.orElse(null))) {
      Platform.exit();
      return;
    }
    MainWindow main = window(made, stage);
    Thread.UncaughtExceptionHandler crashes = main.crashHandler();
    Thread.setDefaultUncaughtExceptionHandler(crashes);
    Thread.currentThread().setUncaughtExceptionHandler(crashes);
    Runtime.getRuntime().addShutdownHook(new Thread(main::secure, "last save"));
    main.show();
    if (getParameters().getRaw().contains(SAMPLE)) {
      main.openSample();
    }
    file.ifPresent(main::openFile);
    if (running != null) {
      listen(made, main);
    }
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

  @Override
  public void stop() throws IOException {
    if (requests != null) {
      requests.close();
    }
    if (running != null) {
      running.close();
    }
  }
}
