package org.nianbao.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.nianbao.report.FormerParagraph.ParagraphState;

/**
 * Last year's texts, to be rewritten, and how far that is. By section id, and {@code intro}.
 *
 * @param sections those that have anything left to say of
 */
public record Rewriting(Map<String, Passages> sections) {
  public static final Rewriting NONE = new Rewriting(Map.of());

  /**
   * One section.
   *
   * @param paragraphs last year's, in their order
   * @param numbers those of last year's that stand untouched in this year's text, in their order
   */
  public record Passages(List<FormerParagraph> paragraphs, List<OldNumber> numbers) {
    public static final Passages NONE = new Passages(List.of(), List.of());

    public Passages {
      paragraphs = List.copyOf(paragraphs);
      numbers = List.copyOf(numbers);
    }

    /** How many paragraphs nobody has decided on. */
    public long open() {
      return paragraphs.stream().filter(p -> p.state() == ParagraphState.OPEN).count();
    }

    private Passages after(TextChange change) {
      return new Passages(
          paragraphs.stream().map(change::follow).toList(),
          numbers.stream().flatMap(n -> change.follow(n).stream()).toList());
    }

    private Passages with(int index, FormerParagraph paragraph) {
      List<FormerParagraph> all = new ArrayList<>(paragraphs);
      all.set(index, paragraph);
      return new Passages(all, numbers);
    }

    /** Where a paragraph that was not taken yet belongs: behind those before it. */
    private int place(int index, String text) {
      for (int i = index - 1; i >= 0; i--) {
        if (paragraphs.get(i).isTaken()) {
          return paragraphs.get(i).to();
        }
      }
      for (int i = index + 1; i < paragraphs.size(); i++) {
        if (paragraphs.get(i).isTaken()) {
          return paragraphs.get(i).from();
        }
      }
      return text.length();
    }
  }

  public Rewriting {
    Map<String, Passages> copy = new LinkedHashMap<>();
    sections.forEach(
        (id, passages) -> {
          if (!passages.equals(Passages.NONE)) {
            copy.put(id, passages);
          }
        });
    sections = Collections.unmodifiableMap(copy);
  }

  public Passages of(String section) {
    return sections.getOrDefault(section, Passages.NONE);
  }

  /** The same after a section's text was changed. */
  Rewriting following(String section, String before, String after) {
    Passages now = of(section);
    return now.equals(Passages.NONE)
        ? this
        : with(section, now.after(TextChange.between(before, after)));
  }

  private Rewriting with(String section, Passages passages) {
    Map<String, Passages> all = new LinkedHashMap<>(sections);
    all.put(section, passages);
    return new Rewriting(all);
  }

  /** The same with sections of other names. */
  Rewriting renamed(UnaryOperator<String> name) {
    Map<String, Passages> all = new LinkedHashMap<>();
    sections.forEach((id, passages) -> all.put(name.apply(id), passages));
    return new Rewriting(all);
  }

  /**
   * The edit that puts a paragraph of last year's into this year's text, behind those before it.
   *
   * @param text as it is to stand there
   * @param numbers of last year's in it, by their places in it
   */
  public static Edit take(
      Report report, String section, int index, String text, List<OldNumber> numbers) {
    Rewriting now = report.rewriting();
    String old = report.text(section);
    int at = now.of(section).place(index, old);
    boolean opens = at == 0 || old.charAt(at - 1) == '\n';
    boolean closes = at == old.length() || old.charAt(at) == '\n';
    String piece = (opens ? "" : "\n") + text + (closes ? "" : "\n");
    int from = at + (opens ? 0 : 1);
    String written = old.substring(0, at) + piece + old.substring(at);
    Passages moved = now.of(section).after(new TextChange(at, at, piece));
    List<FormerParagraph> paragraphs = new ArrayList<>(moved.paragraphs());
    paragraphs.set(index, paragraphs.get(index).taken(from, from + text.length()));
    List<OldNumber> all = new ArrayList<>(moved.numbers());
    numbers.forEach(n -> all.add(n.at(from + n.from())));
    all.sort(Comparator.comparingInt(OldNumber::from));
    return new Edit.Together(
        List.of(
            new Edit.TextEdit(section, written),
            new Edit.Rewrite(now.with(section, new Passages(paragraphs, all)))));
  }

  /** The edit that says a paragraph is not wanted; what was taken of it goes. */
  public static Edit leave(Report report, String section, int index) {
    Passages now = report.rewriting().of(section);
    FormerParagraph paragraph = now.paragraphs().get(index);
    String text = report.text(section);
    List<Edit> edits = new ArrayList<>();
    if (paragraph.isTaken()) {
      boolean last = paragraph.to() >= text.length();
      int from = last ? Math.max(0, paragraph.from() - 1) : paragraph.from();
      int to = last ? text.length() : paragraph.to() + 1;
      edits.add(new Edit.TextEdit(section, text.substring(0, from) + text.substring(to)));
      now = now.after(new TextChange(from, to, ""));
    }
    edits.add(
        new Edit.Rewrite(report.rewriting().with(section, now.with(index, paragraph.left()))));
    return new Edit.Together(edits);
  }

  /** The edit that says a number is this year's too. */
  public static Edit confirm(Report report, String section, OldNumber number) {
    Passages now = report.rewriting().of(section);
    List<OldNumber> rest = now.numbers().stream().filter(n -> !n.equals(number)).toList();
    return new Edit.Rewrite(report.rewriting().with(section, new Passages(now.paragraphs(), rest)));
  }
}
