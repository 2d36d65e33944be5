package org.nianbao.rollup;

/** Is told how many files were read, and may put an end to it. Any thread may call it. */
public interface RollupProgress {
  /** Nobody watches, and nobody calls it off. */
  RollupProgress UNWATCHED =
      new RollupProgress() {
        @Override
        public void read(int files, int of) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  void read(int files, int of);

  /** Asked again and again, also while one file is read. */
  boolean isCancelled();
}
