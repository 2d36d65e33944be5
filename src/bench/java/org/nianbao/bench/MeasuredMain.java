package org.nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nianbao.Main;

/** The program; when it ends, it writes the most memory that it took, if the system tells. */
final class MeasuredMain {
  static final String PEAK = "VmHWM:";

  private MeasuredMain() {}

  public static void main(String[] arguments) {
    Runtime.getRuntime().addShutdownHook(new Thread(MeasuredMain::tell));
    Main.main(arguments);
  }

  private static void tell() {
    try {
      List<String> status = Files.readAllLines(Path.of("/proc/self/status"));
      status.stream().filter(line -> line.startsWith(PEAK)).forEach(System.out::println);
    } catch (IOException e) {
      System.out.println(PEAK + " unknown");
    }
  }
}
