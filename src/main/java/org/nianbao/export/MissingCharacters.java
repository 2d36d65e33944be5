package org.nianbao.export;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianbao.paper.PrintableText;
import org.nianbao.text.Messages;

/** Says which characters cannot be printed, and where they stand, before anyone relies on it. */
public final class MissingCharacters {
  private static final int SHOWN = 6;

  private MissingCharacters() {}

  /**
   * A sentence or two; nothing if there is nothing to say.
   *
   * @param missing in the order of the report
   */
  public static String words(List<MissingCharacter> missing, Messages messages) {
    if (missing.isEmpty()) {
      return "";
    }
    Set<String> characters = new LinkedHashSet<>();
    Map<String, Set<String>> byPlace = new LinkedHashMap<>();
    for (MissingCharacter one : missing) {
      characters.add(PrintableText.placeholder(one.codePoint()));
      byPlace.computeIfAbsent(one.place(), place -> new LinkedHashSet<>()).add(one.words());
    }
    String places =
        byPlace.entrySet().stream()
            .map(place -> messages.get("missing.place", place.getKey(), shown(place.getValue())))
            .collect(Collectors.joining(messages.get("missing.between")));
    return messages.get(
        "missing.words", characters.size(), String.join("", limited(characters)), places);
  }

  private static String shown(Set<String> words) {
    return limited(words).stream().map(w -> "“" + w + "”").collect(Collectors.joining());
  }

  private static List<String> limited(Set<String> all) {
    List<String> first = all.stream().limit(SHOWN).collect(Collectors.toList());
    if (all.size() > SHOWN) {
      first.add("……");
    }
    return first;
  }
}
