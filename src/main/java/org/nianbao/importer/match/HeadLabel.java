package org.nianbao.importer.match;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.form.Head;

/**
 * A head's words, made alike however they were typed: without numbering, brackets, punctuation and
 * white space.
 *
 * @param full with its numbering
 * @param bare without, and without a bracket at its end
 */
record HeadLabel(String full, String bare) {
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:[(]?[一二三四五六七八九十]+(?:[)]|、|[.])|[(]?\\d+(?:[)]|、|[.](?!\\d)))");
  private static final Pattern BRACKET = Pattern.compile("(?<=.)[(][^()]*[)]$");
  private static final Pattern BLANK = Pattern.compile("\\s");
  private static final int LEAST_FOR_SIMILAR = 6;

  /** A label may have one wrong letter in so many: fewer letters are another label. */
  private static final int LETTERS_PER_SLIP = 6;

  static HeadLabel of(String text) {
    String plain = BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    String bare = plain;
    String before;
    do {
      before = bare;
      bare = NUMBERING.matcher(bare).replaceFirst("");
    } while (!bare.equals(before));
    return new HeadLabel(letters(plain), letters(BRACKET.matcher(bare).replaceFirst("")));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A head's title and its short name. */
  static List<HeadLabel> of(Head head) {
    return List.of(of(head.title()), of(head.name()));
  }

  boolean isEmpty() {
    return bare.isEmpty();
  }

  /** Whether it has words, rather than being a figure or a sign. */
  boolean hasWords() {
    return bare.codePoints().anyMatch(Character::isLetter);
  }

  /** The same words but for a slip of the fingers: one letter in six. */
  boolean isSimilar(HeadLabel other) {
    int longer = Math.max(bare.length(), other.bare.length());
    int shorter = Math.min(bare.length(), other.bare.length());
    int most = longer / LETTERS_PER_SLIP;
    return shorter >= LEAST_FOR_SIMILAR
        && longer - shorter <= most // else so many letters are missing already
        && distance(bare, other.bare) <= most;
  }

  /** Levenshtein's. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
