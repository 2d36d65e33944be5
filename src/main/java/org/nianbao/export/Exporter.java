package org.nianbao.export;

/**
 * Lays a report out as a file of one format. The same source gives the same bytes: no clock, no
 * locale and, unless the clerk wants the machine's fonts, no machine has a say.
 */
public interface Exporter {

  /**
   * The file's bytes, whatever is wrong with the report.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  ExportedReport export(ExportSource source, Progress progress);
}
