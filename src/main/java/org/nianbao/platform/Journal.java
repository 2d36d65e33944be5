package org.nianbao.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.nianbao.disk.Disk;

/**
 * The program's log: ten files, the newest {@code nianbao-0.log}. It takes what any library logs,
 * but of all of it only where, when and how bad, and stack traces without messages: no sentence
 * that a library makes can be trusted not to quote the report. Nothing is said on the console,
 * which the launcher keeps in a file too.
 */
public final class Journal implements AutoCloseable {
  private static final int FILES = 10;
  private static final int BYTES = 256 * 1024;
  private static final String OWN = "org.nianbao";

  private final Logger root;
  private final Logger own;
  private final Handler handler;
  private final @Nullable Path folder;
  private final List<Handler> former;
  private final String facts;

  private Journal(Handler handler, @Nullable Path folder, String version) {
    this.root = Logger.getLogger("");
    this.own = Logger.getLogger(OWN);
    this.handler = handler;
    this.folder = folder;
    this.former = List.of(root.getHandlers());
    this.facts = facts(version);
    former.forEach(root::removeHandler);
    root.addHandler(handler);
    own.warning(facts);
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
    return new Journal(handler, folder, version);
  }

  /** One that writes nowhere: where no folder at all can be written, drafts matter more. */
  public static Journal nowhere(String version) {
    return new Journal(new NoFile(), null, version);
  }

  private static String facts(String version) {
    return "nianbao "
        + version
        + ", Java "
        + Runtime.version()
        + ", "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.version")
        + " "
        + System.getProperty("os.arch");
  }

  /** Where it is, for the clerk who is asked for it; empty if it is nowhere. */
  public Optional<Path> folder() {
    return Optional.ofNullable(folder);
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
    former.forEach(root::addHandler);
  }

  private static final class NoFile extends Handler {
    @Override
    public void publish(LogRecord record) {}

    @Override
    public void flush() {}

    @Override
    public void close() {}
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
