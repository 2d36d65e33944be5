package org.nianbao.check.words;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.check.words.Token.Kind;

/**
 * Cuts prose into the words and numbers that mean something, in one pass. Titles in 《》, document
 * numbers, addresses and ordinals are passed over.
 */
final class Lexer {
  private static final int LONGEST_TITLE = 120;
  private static final String BREAKS = "，；：（）、。！？\n";

  private final String text;
  private final NumberLexer numbers;
  private final List<Token> tokens = new ArrayList<>();

  private Lexer(String text) {
    this.text = text;
    this.numbers = new NumberLexer(text);
  }

  static List<Token> read(Prose prose) {
    Lexer lexer = new Lexer(prose.text());
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      at = step(at);
    }
  }

  private int step(int at) {
    char c = text.charAt(at);
    if (c == '《' || c == '〔' || c == '〈') {
      return afterTitle(at, c);
    }
    if (BREAKS.indexOf(c) >= 0) {
      tokens.add(Token.mark(c, at));
      return at + 1;
    }
    if (NumberLexer.isLatin(c)) {
      int end = at;
      while (end < text.length() && isAddress(text.charAt(end))) {
        end++;
      }
      return end;
    }
    int afterNumber = numbers.read(at, tokens);
    if (afterNumber > at) {
      return afterNumber;
    }
    Lexicon.Word word = Lexicon.KNOWN.at(text, at);
    if (word == null) {
      return at + 1;
    }
    int end = at + word.text().length();
    if (word.sense() != Sense.NOISE) {
      tokens.add(Token.word(word.sense(), at, end));
    }
    return end;
  }

  private int afterTitle(int at, char open) {
    char close = open == '《' ? '》' : open == '〈' ? '〉' : '〕';
    int end = text.indexOf(close, at);
    return end < 0 || end - at > LONGEST_TITLE ? at + 1 : end + 1;
  }

  private static boolean isAddress(char c) {
    return NumberLexer.isLatin(c) || Prose.isDigit(c) || "./:@-_".indexOf(c) >= 0;
  }

  /** The sentences of a section; the stops are left out. */
  static List<List<Token>> sentences(List<Token> tokens) {
    List<List<Token>> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).isStop()) {
        if (i > from) {
          sentences.add(tokens.subList(from, i));
        }
        from = i + 1;
      }
    }
    return sentences;
  }

  /** A year of this value; a count of nothing is not asked for its value. */
  static boolean isYear(Token token, int year) {
    return token.is(Kind.YEAR) && token.value().intValue() == year;
  }
}
