package org.nianbao.ui.start;

import java.nio.file.Path;

/**
 * A draft that can be gone on with.
 *
 * @param when it was saved last, in words
 * @param errors how many 强制 problems are left
 */
public record RecentDraft(Path file, String body, int year, String when, long errors) {}
