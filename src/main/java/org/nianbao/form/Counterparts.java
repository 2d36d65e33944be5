package org.nianbao.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The cells of two editions that mean the same, whatever each calls them. Rows and columns with a
 * role of their own are told by it; the members of a group, and what has no role, by their name or
 * else by the words that the form prints.
 */
public final class Counterparts {
  private final Edition from;
  private final Edition to;

  public Counterparts(Edition from, Edition to) {
    this.from = from;
    this.to = to;
  }

  /** The cell of the second edition that means what this one means in the first. */
  public Optional<CellId> of(CellId cell) {
    Table here = from.tableOf(cell).orElse(null);
    Table there = here == null ? null : table(here, cell);
    if (here == null || there == null) {
      return Optional.empty();
    }
    String row = match(here.row(cell), here.rowRoles(cell), there.rows(), there::rowRoles);
    String column =
        match(here.column(cell), here.columnRoles(cell), there.columns(), there::columnRoles);
    return row == null || column == null
        ? Optional.empty()
        : Optional.of(new CellId(there.id(), row, column));
  }

  /**
   * The cell that might take what this one holds, where it has no counterpart because one edition
   * parts what the other counts together: the rest of a group takes the whole, the whole a part.
   */
  public Optional<CellId> proposed(CellId cell) {
    return parts(cell).stream()
        .filter(c -> to.tableOf(c).map(t -> isTaker(t.row(c), t.rowRoles(c))).orElse(false))
        .findFirst();
  }

  /** A row that is its group all by itself, or holds the group's rest. */
  private static boolean isTaker(Head row, List<HeadRole> roles) {
    return roles.size() == 1 || (row.role() instanceof RowRole role && role.isRest());
  }

  /**
   * The cells of the second edition that together count what this one counts, or counts a part of;
   * empty where it has a counterpart.
   */
  public List<CellId> parts(CellId cell) {
    Table here = from.tableOf(cell).orElse(null);
    if (here == null
        || here.rowRoles(cell).isEmpty()
        || !(here.rowRoles(cell).getFirst() instanceof RowRole group)
        || of(cell).isPresent()) {
      return List.of();
    }
    Table there = to.table(group.table()).orElse(null);
    if (there == null) {
      return List.of();
    }
    boolean whole = here.row(cell).role() == group;
    String column =
        match(here.column(cell), here.columnRoles(cell), there.columns(), there::columnRoles);
    return column == null
        ? List.of()
        : there.rows().stream()
            .filter(r -> there.rowRoles(r).contains(group) && whole == (r.role() != group))
            .map(r -> new CellId(there.id(), r.leafId(), column))
            .toList();
  }

  private @Nullable Table table(Table here, CellId cell) {
    if (!here.rowRoles(cell).isEmpty() && here.rowRoles(cell).getLast() instanceof RowRole role) {
      return to.table(role.table()).orElse(null);
    }
    return to.tables().stream()
        .filter(t -> t.id().equals(here.id()) && t.holds().equals(here.holds()))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String match(
      Head here,
      List<HeadRole> roles,
      List<Head> candidates,
      Function<Head, List<HeadRole>> rolesThere) {
    List<Head> alike =
        candidates.stream()
            .filter(h -> h.role() == here.role() && rolesThere.apply(h).equals(roles))
            .toList();
    if (here.role() != null) {
      return alike.stream().map(Head::leafId).findFirst().orElse(null);
    }
    return alike.stream()
        .map(Head::leafId)
        .filter(id -> id.equals(here.leafId()))
        .findFirst()
        .or(
            () ->
                alike.stream()
                    .filter(h -> h.title().equals(here.title()))
                    .map(Head::leafId)
                    .findFirst())
        .orElse(null);
  }
}
