package org.nianbao.form;

/** What a row or a column stands for, whatever an edition calls it. */
public sealed interface HeadRole permits RowRole, ColumnRole {

  /** The word for it in an edition file. */
  String word();
}
