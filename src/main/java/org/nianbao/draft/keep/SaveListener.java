package org.nianbao.draft.keep;

import org.nianbao.draft.Draft;

/** Hears what becomes of changes. Called on the thread that saves. */
public interface SaveListener {

  /** Everything up to this is on disk. */
  void saved(Draft draft);

  /** It is not on disk; another try follows by itself unless the clerk must decide. */
  void failed(SaveFailure failure);
}
