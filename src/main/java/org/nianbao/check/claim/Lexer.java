package org.nianbao.check.claim;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.check.claim.Token.TokenKind;

/**
 * Cuts a paragraph into the words and numbers that mean something, in one pass. Titles in 《》,
 * document numbers, addresses, ordinals and slogans in quotation marks are passed over.
 */
final class Lexer {
  /** An opening mark that no closing one follows within this many letters was a slip. */
  private static final int LONGEST_TITLE = 120;

  private static final int LONGEST_SLOGAN = 40;
  private static final int LONGEST_ASIDE = 40;
  private static final String BREAKS = "，；：（）、。！？\n";

  private final Lexicon lexicon;
  private final NormalizedText normalized;
  private final String text;
  private final NumberLexer numbers;
  private final List<Token> tokens = new ArrayList<>();
  private final boolean[] known;

  private Lexer(Lexicon lexicon, NormalizedText normalized) {
    this.lexicon = lexicon;
    this.normalized = normalized;
    this.text = normalized.text();
    this.numbers = new NumberLexer(text);
    this.known = new boolean[text.length()];
  }

  static TokenizedText read(Lexicon lexicon, NormalizedText text) {
    Lexer lexer = new Lexer(lexicon, text);
    lexer.run();
    return lexer.result();
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      at = step(at);
    }
  }

  private TokenizedText result() {
    List<Token> kept = withoutAsides();
    int[] unknown = new int[known.length + 1];
    for (int i = 0; i < known.length; i++) {
      unknown[i + 1] = unknown[i] + (known[i] ? 0 : 1);
    }
    return new TokenizedText(normalized, kept, unknown);
  }

  private int step(int at) {
    char c = text.charAt(at);
    if (c == '《' || c == '〔' || c == '〈') {
      return afterTitle(at, c);
    }
    Lexicon.Word word = lexicon.at(text, at);
    if (word == null && c == '“') {
      int slogan = afterSlogan(at);
      if (slogan > at) {
        return slogan;
      }
    }
    if (BREAKS.indexOf(c) >= 0) {
      mark(at, at + 1);
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
    int afterNumber = word != null && word.length() > 2 ? at : numbers.read(at, tokens);
    if (afterNumber > at) {
      mark(at, afterNumber);
      return afterNumber;
    }
    return word == null ? at + 1 : word(word, at);
  }

  private int word(Lexicon.Word word, int at) {
    int end = at + word.length();
    if (word.sense() != Sense.NOISE) {
      mark(at, end);
      if (word.sense() != Sense.FILLER) {
        tokens.add(Token.word(word.sense(), word.of(), at, end));
      }
    }
    return end;
  }

  private void mark(int from, int to) {
    for (int i = from; i < to; i++) {
      known[i] = true;
    }
  }

  private int afterTitle(int at, char open) {
    char close = open == '《' ? '》' : open == '〈' ? '〉' : '〕';
    int end = text.indexOf(close, at);
    if (end < 0 || end - at > LONGEST_TITLE) {
      return at + 1;
    }
    mark(at, end + 1);
    return end + 1;
  }

  /** Behind quoted words that hold a number: a slogan counts nothing. */
  private int afterSlogan(int at) {
    int end = text.indexOf('”', at);
    if (end < 0 || end - at > LONGEST_SLOGAN) {
      return at;
    }
    boolean numbered =
        text.substring(at, end)
            .codePoints()
            .anyMatch(c -> NormalizedText.isDigit((char) c) || "一二两三四五六七八九十零".indexOf(c) >= 0);
    return numbered ? end + 1 : at;
  }

  private static boolean isAddress(char c) {
    return NumberLexer.isLatin(c) || NormalizedText.isDigit(c) || "./:@-_".indexOf(c) >= 0;
  }

  /** What stands in brackets and holds no number changes nothing: 其他处理（含申请人撤回）44件. */
  private List<Token> withoutAsides() {
    List<Token> kept = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      int end = tokens.get(i).isMark("（") ? asideEnd(i) : i;
      if (end > i) {
        mark(tokens.get(i).from(), tokens.get(end).to());
        i = end;
      } else {
        kept.add(tokens.get(i));
      }
    }
    return kept;
  }

  private int asideEnd(int open) {
    for (int i = open + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isNumber()
          || token.is(TokenKind.YEAR)
          || token.isMark("（。\n")
          || token.is(Sense.ALL)
          || token.to() - tokens.get(open).from() > LONGEST_ASIDE) {
        return open;
      }
      if (token.isMark("）")) {
        return i;
      }
    }
    return open;
  }
}
