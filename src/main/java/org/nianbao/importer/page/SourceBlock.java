package org.nianbao.importer.page;

/** One piece of a file, below the one before it. */
public sealed interface SourceBlock permits SourceParagraph, SourceGrid {
  SourcePlace place();
}
