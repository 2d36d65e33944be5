package org.nianbao.ui.selfcheck;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.nianbao.text.Messages;

/**
 * {@code --selfcheck FILE.png}: the real window with the sample in it is drawn, a picture of it is
 * written, and everything is checked. A line per check goes to standard output and, because a
 * program with a window has none on Windows, to FILE.png.txt.
 */
public final class SelfCheckRun {
  /** The argument before the picture's name. */
  public static final String ARGUMENT = "--selfcheck";

  /** For style sheets, layout and the first frames of a slow computer. */
  private static final Duration UNTIL_DRAWN = Duration.seconds(1);

  private final SelfCheck check;
  private final Messages messages;
  private final PrintStream out;
  private final IntConsumer end;

  /**
   * @param end ends the program with a status, 0 if all is well and 1 if not
   */
  public SelfCheckRun(SelfCheck check, Messages messages, PrintStream out, IntConsumer end) {
    this.check = check;
    this.messages = messages;
    this.out = out;
    this.end = end;
  }

  /** The picture's name among the arguments, if this is a self-check. */
  public static Optional<Path> picture(List<String> arguments) {
    return arguments.size() == 2 && arguments.getFirst().equals(ARGUMENT)
        ? Optional.of(Path.of(arguments.getLast()).toAbsolutePath())
        : Optional.empty();
  }

  /** Begins, once the scene is shown. */
  public void begin(Scene scene, Path picture) {
    PauseTransition pause = new PauseTransition(UNTIL_DRAWN);
    pause.setOnFinished(
        e -> {
          WindowPicture taken = WindowPicture.of(scene);
          new Thread(() -> finish(taken, picture), "self-check").start();
        });
    pause.play();
  }

  private void finish(WindowPicture taken, Path picture) {
    List<CheckLine> lines = new ArrayList<>();
    lines.add(window(taken, picture));
    lines.addAll(check.run());
    List<String> texts = lines.stream().map(line -> line.text(messages)).toList();
    texts.forEach(out::println);
    boolean passed = lines.stream().allMatch(CheckLine::passed);
    try {
      Files.write(picture.resolveSibling(picture.getFileName() + ".txt"), texts);
    } catch (IOException e) {
      out.println(e);
      passed = false;
    }
    out.flush();
    end.accept(passed ? 0 : 1);
  }

  private CheckLine window(WindowPicture taken, Path picture) {
    String name = messages.get("selfcheck.window");
    try {
      taken.write(picture);
    } catch (IOException e) {
      return new CheckLine(name, false, e.toString());
    }
    return taken.isBlank()
        ? new CheckLine(name, false, messages.get("selfcheck.blank", picture))
        : new CheckLine(name, true, picture.toString());
  }
}
