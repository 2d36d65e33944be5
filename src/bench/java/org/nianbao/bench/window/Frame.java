package org.nianbao.bench.window;

/**
 * What it took until something that was done could be seen, in milliseconds. Work is the
 * processor's time, so that other programs do not count.
 *
 * @param done work of doing it
 * @param laidOut work of styling and laying out the next frame
 * @param drawn work of drawing that frame
 * @param seen by the clock, the wait for the screen's next frame included
 */
record Frame(double done, double laidOut, double drawn, double seen) {

  double work() {
    return done + laidOut + drawn;
  }
}
