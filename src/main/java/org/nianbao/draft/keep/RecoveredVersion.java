package org.nianbao.draft.keep;

import java.time.Instant;
import org.nianbao.draft.Opened;

/**
 * A good version that can take the place of a damaged or missing file.
 *
 * @param time when it was saved or kept
 */
public record RecoveredVersion(Opened opened, Instant time) {}
