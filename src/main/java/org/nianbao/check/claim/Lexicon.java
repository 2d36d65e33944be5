package org.nianbao.check.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of {@code lexicon.tsv}, found by their letters. */
final class Lexicon {

  /**
   * A word as it is known.
   *
   * @param of what it is of: a measure, a column, or "-"
   * @param counting whether it means that only directly before a number
   */
  record Word(Sense sense, String of, int length, boolean counting) {}

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private @Nullable Word word;
  }

  private final Node root = new Node();

  private Lexicon() {}

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    for (List<String> row : rows("lexicon.tsv")) {
      Sense sense = Sense.valueOf(row.get(0));
      for (String pattern : row.get(2).strip().split("\\s+", -1)) {
        expand(pattern).forEach(word -> lexicon.add(word, sense, row.get(1)));
      }
    }
    return lexicon;
  }

  /** The rows of a tab-separated resource of this package; lines with # in front are comments. */
  static List<List<String>> rows(String file) {
    String path = "/org/nianbao/claim/" + file;
    try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks " + path);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** Every word that a pattern with choices stands for. */
  static List<String> expand(String pattern) {
    int open = pattern.indexOf('(');
    if (open < 0) {
      return List.of(pattern);
    }
    int close = pattern.indexOf(')', open);
    List<String> rests = expand(pattern.substring(close + 1));
    List<String> words = new ArrayList<>();
    for (String choice : pattern.substring(open + 1, close).split("\\|", -1)) {
      rests.forEach(rest -> words.add(pattern.substring(0, open) + choice + rest));
    }
    return words;
  }

  /** Of two meanings of the same letters the first in the file counts. */
  private void add(String spelling, Sense sense, String of) {
    boolean counting = spelling.endsWith("#");
    String letters = counting ? spelling.substring(0, spelling.length() - 1) : spelling;
    Node node = root;
    for (int i = 0; i < letters.length(); i++) {
      node = node.next.computeIfAbsent(letters.charAt(i), c -> new Node());
    }
    if (node.word == null) {
      node.word = new Word(sense, of, letters.length(), counting);
    }
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && NormalizedText.isDigit(text.charAt(at));
  }

  /** The longest word that begins there; null if none does. */
  @Nullable Word at(String text, int from) {
    Node node = root;
    Word found = null;
    for (int i = from; i < text.length(); i++) {
      node = node.next.get(text.charAt(i));
      if (node == null) {
        return found;
      }
      if (node.word != null && (!node.word.counting() || isDigit(text, i + 1))) {
        found = node.word;
      }
    }
    return found;
  }
}
