package org.nianbao.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.nianbao.disk.Disk;

/**
 * The program's log: ten files, the newest {@code nianbao-0.log}. It takes what any library logs,
 * but of all of it only where, when and how bad, and stack traces without messages: no sentence
 * that a library makes can be trusted not to quote the report.
 */
public final class Journal implements AutoCloseable {
  private static final int FILES = 10;
  private static final int BYTES = 256 * 1024;
  private static final String OWN = "org.nianbao";

  private final Logger root;
  private final Logger own;
  private final Handler handler;
  private final Path folder;
  private final String facts;

  private Journal(Logger root, Handler handler, Path folder, String facts) {
    this.root = root;
    this.own = Logger.getLogger(OWN);
    this.handler = handler;
    this.folder = folder;
    this.facts = facts;
  }

  /**
   * Begins to write into a folder.
   *
   * @param version of the program
   * @throws IOException if nothing can be written there
   */
  public static Journal open(Disk disk, Path folder, String version) throws IOException {
    disk.makeFolder(folder);
    String pattern = folder.toString().replace("%", "%%") + "/nianbao-%g.log";
    FileHandler handler = new FileHandler(pattern, BYTES, FILES, true);
    handler.setEncoding("UTF-8");
    handler.setFormatter(new WithoutContent());
    handler.setLevel(Level.WARNING);
    Logger root = Logger.getLogger("");
    root.addHandler(handler);
    String facts =
        "nianbao "
            + version
            + ", Java "
            + Runtime.version()
            + ", "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + " "
            + System.getProperty("os.arch");
    Journal journal = new Journal(root, handler, folder, facts);
    journal.own.warning(facts);
    return journal;
  }

  /** Where it is, for the clerk who is asked for it. */
  public Path folder() {
    return folder;
  }

  /**
   * Writes a crash down.
   *
   * @return what the clerk can read out or copy
   */
  public Crash crash(Throwable thrown) {
    String code = CrashCode.of(thrown);
    own.log(Level.SEVERE, code, thrown);
    handler.flush();
    return new Crash(code, code + "\n" + facts + "\n" + StackText.of(thrown));
  }

  /**
   * A crash.
   *
   * @param code short, to be read out over the telephone
   * @param details to be copied; nothing of the report is in them
   */
  public record Crash(String code, String details) {}

  @Override
  public void close() {
    root.removeHandler(handler);
    handler.close();
  }

  /** Our own sentences are constants, and so they are written; their parameters are not. */
  private static final class WithoutContent extends Formatter {
    @Override
    public String format(LogRecord record) {
      String logger = String.valueOf(record.getLoggerName());
      boolean own = logger.equals(OWN) || logger.startsWith(OWN + ".");
      String stack = record.getThrown() == null ? "" : StackText.of(record.getThrown());
      return "%s %s %s %s%n%s"
          .formatted(
              record.getInstant(),
              record.getLevel(),
              logger,
              own ? record.getMessage() : "-",
              stack);
    }
  }
}
