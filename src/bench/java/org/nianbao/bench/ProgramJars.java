package org.nianbao.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** The class path with its folders in jars, as the program is handed out. */
final class ProgramJars {
  private ProgramJars() {}

  /** Jars what are folders into another folder; the class path that holds all. */
  static String in(Path folder) {
    List<String> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (Files.isDirectory(Path.of(entry))) {
        String jar = folder.resolve("part" + jars.size() + ".jar").toString();
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        tool.run(System.out, System.err, "-0", "--create", "--file", jar, "-C", entry, ".");
        jars.add(jar);
      } else {
        jars.add(entry);
      }
    }
    return String.join(File.pathSeparator, jars);
  }
}
