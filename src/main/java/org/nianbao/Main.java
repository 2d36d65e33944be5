package org.nianbao;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.nianbao.app.ProgramAssembly;
import org.nianbao.platform.AppPaths;
import org.nianbao.ui.NianbaoApp;
import org.nianbao.ui.selfcheck.SelfCheckRun;

/** No argument, or one draft: the window; anything else: the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    List<String> words = List.of(arguments);
    boolean sample = words.size() == 2 && words.getFirst().equals(NianbaoApp.SAMPLE);
    if (sample && !hasDisplay()) {
      System.exit(new ProgramAssembly().printSample(Path.of(words.getLast()), writer(System.out)));
    } else if (sample) {
      NianbaoApp.show(Main::assembly, NianbaoApp.SAMPLE);
    } else if (isForWindow(words) || SelfCheckRun.picture(words).isPresent()) {
      NianbaoApp.show(Main::assembly, arguments);
    } else {
      System.exit(
          new ProgramAssembly()
              .commands(writer(System.out), writer(System.err))
              .execute(arguments));
    }
  }

  private static NianbaoApp.Assembly assembly() {
    ProgramAssembly assembly = new ProgramAssembly();
    return () -> assembly.window(AppPaths.ofThisComputer());
  }

  private static boolean isForWindow(List<String> words) {
    if (words.isEmpty()) {
      return true;
    }
    String first = words.getFirst();
    return words.size() == 1
        && !first.startsWith("-")
        && !first.equals("check")
        && !first.equals("export")
        && !first.equals("import")
        && !first.equals("help");
  }

  /** Whether a window can be shown; elsewhere than on Linux there always is a display. */
  private static boolean hasDisplay() {
    boolean linux = System.getProperty("os.name", "").equals("Linux");
    String display = System.getenv("DISPLAY");
    return !linux || (display != null && !display.isBlank());
  }

  /** A writer that can write Chinese: a plain POSIX locale would print question marks. */
  private static PrintWriter writer(PrintStream stream) {
    Charset charset =
        stream.charset().equals(StandardCharsets.US_ASCII)
            ? StandardCharsets.UTF_8
            : stream.charset();
    return new PrintWriter(new OutputStreamWriter(stream, charset), true);
  }
}
