package org.nianbao.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.rollup.NameMatch.NameLikeness;

/**
 * Matches the names in files with those of the list. The surest likeness is taken first, and a
 * proposal is made only where neither name is as like to another one.
 */
final class NameMatching {
  /** Shorter ends of names are shared by bodies that have nothing to do with each other. */
  private static final int SHORTEST_END = 3;

  private final Map<String, NameForms> forms = new LinkedHashMap<>();

  /** By the name in the file; a name that is like none of the list is left out. */
  static Map<String, NameMatch> match(Collection<String> listed, Collection<String> written) {
    return new NameMatching().all(listed, written);
  }

  private Map<String, NameMatch> all(Collection<String> listed, Collection<String> written) {
    Map<String, NameMatch> matches = new LinkedHashMap<>();
    List<String> free = new ArrayList<>(listed);
    List<String> open = new ArrayList<>(written);
    for (NameLikeness likeness : NameLikeness.values()) {
      Map<String, List<String>> partners = new LinkedHashMap<>();
      for (String name : open) {
        partners.put(name, free.stream().filter(l -> isLike(likeness, l, name)).toList());
      }
      boolean several = likeness == NameLikeness.EXACT; // two files of one unit
      for (Map.Entry<String, List<String>> one : partners.entrySet()) {
        if (one.getValue().size() == 1
            && (several || isAlone(one.getValue().getFirst(), partners))) {
          String unit = one.getValue().getFirst();
          matches.put(one.getKey(), new NameMatch(unit, one.getKey(), likeness));
        }
      }
      open.removeIf(matches::containsKey);
      free.removeIf(l -> matches.values().stream().anyMatch(m -> m.listed().equals(l)));
    }
    return matches;
  }

  private static boolean isAlone(String unit, Map<String, List<String>> partners) {
    return partners.values().stream().filter(units -> units.contains(unit)).count() == 1;
  }

  private boolean isLike(NameLikeness likeness, String listed, String written) {
    NameForms one = form(listed);
    NameForms other = form(written);
    return switch (likeness) {
      case EXACT -> one.exact().equals(other.exact());
      case REGION_LEFT_OUT -> endsAlike(one.core(), other.core());
      case OTHER_KIND -> endsAlike(one.stem(), other.stem());
      case SHORTENED -> isShortOf(one.core(), other.core()) || isShortOf(other.core(), one.core());
    };
  }

  private NameForms form(String name) {
    return forms.computeIfAbsent(name, NameForms::of);
  }

  private static boolean endsAlike(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    return one.equals(other)
        || (shorter.length() >= SHORTEST_END && one.endsWith(other))
        || (shorter.length() >= SHORTEST_END && other.endsWith(one));
  }

  /** 人社局 of 人力资源和社会保障局: its characters in their order, the first and the last the same. */
  private static boolean isShortOf(String shorter, String name) {
    if (shorter.length() < SHORTEST_END || shorter.length() >= name.length()) {
      return false;
    }
    return lastOf(name).equals(lastOf(shorter))
        && begin(shorter, name).filter(from -> isIn(shorter, name, from)).isPresent();
  }

  private static String lastOf(String name) {
    return name.substring(name.length() - 1);
  }

  /** The name may have a region in front that the short form leaves out. */
  private static Optional<Integer> begin(String shorter, String name) {
    int from = name.indexOf(shorter.charAt(0));
    return from < 0 || from > name.length() / 2 ? Optional.empty() : Optional.of(from);
  }

  private static boolean isIn(String shorter, String name, int from) {
    int at = from;
    for (int i = 0; i < shorter.length(); i++) {
      at = name.indexOf(shorter.charAt(i), at);
      if (at < 0) {
        return false;
      }
      at++;
    }
    return true;
  }
}
