package org.nianbao.draft.keep;

import org.nianbao.draft.Draft;

/** Hears what becomes of changes. Called on the thread that saves. */
public interface SaveListener {

  /** Everything up to this is on disk. */
  void saved(Draft draft);

  /** It could not be saved in its file, and is kept as a version on this computer instead. */
  void keptAsVersion(Draft draft);

  /** It is not in its file; another try follows by itself unless the clerk must decide. */
  void failed(SaveFailure failure);
}
