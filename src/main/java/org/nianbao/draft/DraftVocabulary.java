package org.nianbao.draft;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nianbao.report.Level;
import org.nianbao.report.Origin;
import org.nianbao.report.SigningRole;

/** The words that a draft file has for what the program has constants for. */
final class DraftVocabulary {
  private DraftVocabulary() {}

  static String of(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  static @Nullable Level level(@Nullable String word) {
    for (Level level : Level.values()) {
      if (of(level).equals(word)) {
        return level;
      }
    }
    return null;
  }

  static String of(SigningRole role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  static @Nullable SigningRole role(String word) {
    for (SigningRole role : SigningRole.values()) {
      if (of(role).equals(word)) {
        return role;
      }
    }
    return null;
  }

  static String of(Origin origin) {
    return switch (origin) {
      case TYPED -> "typed";
      case PASTED -> "pasted";
      case FILLED -> "filled";
      case LAST_YEAR -> "lastYear";
      case IMPORTED -> "imported";
    };
  }

  static @Nullable Origin origin(@Nullable String word) {
    for (Origin origin : Origin.values()) {
      if (of(origin).equals(word)) {
        return origin;
      }
    }
    return null;
  }
}
