package org.nianbao.ui.start;

import java.nio.file.Path;

/**
 * A draft that can be gone on with, in words.
 *
 * @param when it was saved last
 * @param state what is left to do in it
 * @param isClean whether that is nothing that must be done
 */
public record RecentDraft(Path file, String title, String when, String state, boolean isClean) {}
