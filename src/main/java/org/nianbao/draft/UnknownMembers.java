package org.nianbao.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Members of a draft file that this version does not know, by the place where they stood. They are
 * kept and written back, so that a file which went through an older program loses nothing.
 */
public final class UnknownMembers {
  static final String DRAFT = "";
  static final String REPORT = "report";
  static final String LAST_YEAR = "report/lastYear";

  /** Where marks and final state stand: kept whole if there is anything unknown in them. */
  static final String SIGN_OFF = "report/signOff";

  public static final UnknownMembers NONE = new UnknownMembers(Map.of());

  private final Map<String, Map<String, JsonNode>> byPlace;

  UnknownMembers(Map<String, Map<String, JsonNode>> byPlace) {
    this.byPlace = byPlace;
  }

  Map<String, JsonNode> at(String place) {
    return byPlace.getOrDefault(place, Map.of());
  }

  /** The places right below a place, without its own name. */
  Stream<String> below(String place) {
    return byPlace.keySet().stream()
        .filter(p -> p.startsWith(place + "/"))
        .map(p -> p.substring(place.length() + 1));
  }

  /** Without what stood at a place and below it. */
  UnknownMembers without(String place) {
    Map<String, Map<String, JsonNode>> left = new LinkedHashMap<>(byPlace);
    left.keySet().removeIf(p -> p.equals(place) || p.startsWith(place + "/"));
    return new UnknownMembers(left);
  }

  /** With another member of the draft itself. */
  UnknownMembers with(String name, JsonNode value) {
    Map<String, Map<String, JsonNode>> more = new LinkedHashMap<>(byPlace);
    Map<String, JsonNode> members = new LinkedHashMap<>(at(DRAFT));
    members.put(name, value);
    more.put(DRAFT, members);
    return new UnknownMembers(more);
  }

  public boolean isEmpty() {
    return byPlace.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnknownMembers extras && byPlace.equals(extras.byPlace);
  }

  @Override
  public int hashCode() {
    return byPlace.hashCode();
  }

  @Override
  public String toString() {
    return "Extras at " + byPlace.keySet();
  }
}
