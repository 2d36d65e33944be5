package org.nianbao.importer.page;

import java.util.stream.IntStream;

/** Which of some numbered things hang together. */
final class UnionFind {
  private final int[] parents;

  UnionFind(int size) {
    parents = IntStream.range(0, size).toArray();
  }

  int find(int i) {
    int root = i;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  /** The smaller number stands for both. */
  void join(int a, int b) {
    int first = find(a);
    int second = find(b);
    parents[Math.max(first, second)] = Math.min(first, second);
  }
}
