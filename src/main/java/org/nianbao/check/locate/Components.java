package org.nianbao.check.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The broken sums of a table, taken together where they share a cell. */
final class Components {
  private final SumSystem system;

  /** By sum: the component, -1 if it is not broken. */
  private final int[] of;

  private final int[] sizes;

  Components(SumSystem system) {
    this.system = system;
    of = new int[system.sums()];
    Arrays.fill(of, -1);
    List<Integer> found = new ArrayList<>();
    for (int sum = 0; sum < of.length; sum++) {
      if (system.isBroken(sum) && of[sum] < 0) {
        found.add(collect(sum, found.size()));
      }
    }
    sizes = found.stream().mapToInt(Integer::intValue).toArray();
  }

  private int collect(int sum, int component) {
    of[sum] = component;
    int size = 1;
    for (int cell : system.cellsIn(sum)) {
      for (int other : system.sumsOf(cell)) {
        if (system.isBroken(other) && of[other] < 0) {
          size += collect(other, component);
        }
      }
    }
    return size;
  }

  int count() {
    return sizes.length;
  }

  /** The components with a sum in which one of these cells stands. */
  BitSet touchedBy(CellChanges changes) {
    BitSet touched = new BitSet();
    for (int i = 0; i < changes.size(); i++) {
      for (int sum : system.sumsOf(changes.cell(i))) {
        if (of[sum] >= 0) {
          touched.set(of[sum]);
        }
      }
    }
    return touched;
  }

  /** How many sums are broken in these components. */
  int sums(BitSet components) {
    int sums = 0;
    for (int c = components.nextSetBit(0); c >= 0; c = components.nextSetBit(c + 1)) {
      sums += sizes[c];
    }
    return sums;
  }

  /** The least that one of these components' sums is off. */
  long smallest(BitSet components) {
    long smallest = Long.MAX_VALUE;
    for (int sum = 0; sum < of.length; sum++) {
      if (isIn(sum, components)) {
        smallest = Math.min(smallest, Math.abs(system.residual(sum)));
      }
    }
    return smallest;
  }

  boolean isIn(int sum, BitSet components) {
    return of[sum] >= 0 && components.get(of[sum]);
  }

  /** The sums as they stand while only these components are to be explained. */
  ResidualState balance(BitSet components) {
    boolean[] explained = new boolean[of.length];
    for (int sum = 0; sum < of.length; sum++) {
      explained[sum] = isIn(sum, components);
    }
    return new ResidualState(system, explained);
  }
}
