package org.nianbao.export;

/** Is told how far a print has come, and may put an end to it. */
@FunctionalInterface
public interface Progress {
  /** Nobody watches, and nobody calls it off. */
  Progress UNWATCHED = part -> {};

  /**
   * Is called again and again while work goes on, on the thread that works.
   *
   * @param part of the whole, from 0 to 1
   * @throws java.util.concurrent.CancellationException if the print is no longer wanted
   */
  void reached(double part);
}
