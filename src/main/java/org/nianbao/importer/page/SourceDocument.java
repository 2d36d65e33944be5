package org.nianbao.importer.page;

import java.util.List;

/** What a file says: its paragraphs and grids in reading order. */
public record SourceDocument(SourceFormat format, List<SourceBlock> blocks) {
  public SourceDocument {
    blocks = List.copyOf(blocks);
  }
}
