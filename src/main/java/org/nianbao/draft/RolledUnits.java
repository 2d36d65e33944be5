package org.nianbao.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.CellId;

/**
 * The units whose sum a draft is, kept in it for next year's roll-up. A program that knows nothing
 * of roll-ups keeps them too, as it keeps every member that it does not know.
 */
public record RolledUnits(List<RolledUnit> units) {
  private static final String MEMBER = "rollup";
  private static final String UNITS = "units";
  private static final String NAME = "name";
  private static final String OUTSIDE = "outside";
  private static final String EDITION = "edition";
  private static final String FIGURES = "figures";

  /**
   * One of them.
   *
   * @param edition the id of the edition that it reported in; empty if it was not summed
   * @param figures all that are not 0, in plain decimals
   */
  public record RolledUnit(
      String name, boolean outside, String edition, Map<CellId, String> figures) {
    public RolledUnit {
      figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }
  }

  public RolledUnits {
    units = List.copyOf(units);
  }

  /** Those of a draft; empty if it is no roll-up, or its units cannot be read. */
  public static Optional<RolledUnits> in(Draft draft) {
    JsonNode member = draft.extras().at(UnknownMembers.DRAFT).get(MEMBER);
    if (member == null || !member.path(UNITS).isArray()) {
      return Optional.empty();
    }
    List<RolledUnit> units = new ArrayList<>();
    for (JsonNode unit : member.path(UNITS)) {
      units.add(
          new RolledUnit(
              unit.path(NAME).asText(""),
              unit.path(OUTSIDE).asBoolean(false),
              unit.path(EDITION).asText(""),
              figures(unit.path(FIGURES).asText(""))));
    }
    return Optional.of(new RolledUnits(units));
  }

  /** A cell a line, as the check code counts them: a thousand units stay within the limits so. */
  private static Map<CellId, String> figures(String lines) {
    Map<CellId, String> figures = new LinkedHashMap<>();
    for (String line : lines.lines().toList()) {
      int equals = line.indexOf('=');
      cell(equals < 0 ? "" : line.substring(0, equals))
          .ifPresent(cell -> figures.put(cell, line.substring(equals + 1)));
    }
    return figures;
  }

  private static Optional<CellId> cell(String name) {
    try {
      return Optional.of(CellId.parse(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // written by hand: what cannot be read is no figure
    }
  }

  /** The draft with these units kept in it. */
  public Draft keptIn(Draft draft) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (RolledUnit unit : units) {
      StringBuilder lines = new StringBuilder();
      unit.figures()
          .forEach((cell, value) -> lines.append(cell).append('=').append(value).append('\n'));
      ObjectNode one = list.addObject().put(NAME, unit.name());
      if (unit.outside()) {
        one.put(OUTSIDE, true);
      }
      if (!unit.edition().isEmpty()) {
        one.put(EDITION, unit.edition()).put(FIGURES, lines.toString());
      }
    }
    ObjectNode member = JsonNodeFactory.instance.objectNode();
    member.set(UNITS, list);
    return draft.withMember(MEMBER, member);
  }
}
