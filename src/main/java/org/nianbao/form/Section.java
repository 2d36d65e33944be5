package org.nianbao.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the six sections. */
public sealed interface Section {

  String id();

  /** What it reports on; null for a section that no rule knows. */
  @Nullable SectionRole role();

  /** Word for word as the form prints it, with its number: 一、总体情况. */
  String title();

  /** One short line of ours on what to do here; no official wording. */
  String guidance();

  /** The form's own notes, word for word. */
  List<String> notes();

  /**
   * A section of running text.
   *
   * @param outline what the text should speak of, in the order expected; may be empty
   * @param advisedLength code points without white space that should not be exceeded; 0 for none
   * @param aspects what it must speak of, as far as that can be told by words; may be none
   */
  record TextSection(
      String id,
      @Nullable SectionRole role,
      String title,
      String guidance,
      List<String> notes,
      List<String> outline,
      int advisedLength,
      List<Aspect> aspects)
      implements Section {
    public TextSection {
      notes = List.copyOf(notes);
      outline = List.copyOf(outline);
      aspects = List.copyOf(aspects);
    }
  }

  /** A section of one or more tables, printed one below the other. */
  record Tables(
      String id,
      @Nullable SectionRole role,
      String title,
      String guidance,
      List<String> notes,
      List<Table> tables)
      implements Section {
    public Tables {
      notes = List.copyOf(notes);
      tables = List.copyOf(tables);
    }
  }
}
