package org.nianbao.form;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row's or column's head. Heads form trees; spans are derived from them, never typed. A leaf
 * stands for one row or column and has an id, an inner head has children and none.
 *
 * @param id of the row or column, null on an inner head
 * @param title word for word as the form prints it
 * @param name short, for messages and for speech
 * @param number what the column holds; null on inner heads and on rows
 * @param guidance 填报口径, empty where the notices give none
 * @param role what it stands for, by itself; null where it says nothing beyond its groups
 */
public record Head(
    @Nullable String id,
    String title,
    String name,
    @Nullable NumberKind number,
    String guidance,
    @Nullable HeadRole role,
    List<Head> children) {

  public Head {
    children = List.copyOf(children);
    if ((id == null) == children.isEmpty()) {
      throw new IllegalArgumentException("A head has either an id or children: " + title);
    }
  }

  public boolean isLeaf() {
    return children.isEmpty();
  }

  /** The id of a leaf. */
  public String leafId() {
    if (id == null) {
      throw new IllegalStateException("No leaf: " + title);
    }
    return id;
  }

  public Stream<Head> leaves() {
    return isLeaf() ? Stream.of(this) : children.stream().flatMap(Head::leaves);
  }

  /** How many rows or columns it spans. */
  public int leafCount() {
    return isLeaf() ? 1 : children.stream().mapToInt(Head::leafCount).sum();
  }

  /** How many levels of heads there are from here down; a leaf is 1. */
  public int depth() {
    return 1 + children.stream().mapToInt(Head::depth).max().orElse(0);
  }
}
