package org.nianbao.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.words.Sense.Role;

/** The words before or after a number, in a stretch of prose. */
final class Words {
  /** What may stand between a word and the number that is said of it. */
  private static final Pattern FILLER =
      Pattern.compile(
          "(?:的|之|政府|政务|信息|公开|依?申请|案件|案|事项|情况|情形|答复|决定|数量|数|件数|共计|共|合计|总计|计|有|为"
              + "|是|仅|各|均|分别|等|方面|类|正文|总|达到?|了|到|至|累计|全年|量|由?(?:上|去)年度?的|发生|收到|收取|收入|费用?|收费|总?金?额|申报"
              + "|下一?年度?|继续|办理|处理|进行|（七）|[“”]|：|全部|我[局区县市镇委]|全[省市县区州镇乡]|本机关|一共|20\\d\\d年度?|本年度?|今年|以?及|和|、|，)*+");

  private final String text;
  private final List<Token> words = new ArrayList<>();

  Words(String text) {
    this.text = text;
  }

  static Words of(String text, List<Token> words) {
    Words all = new Words(text);
    all.words.addAll(words);
    return all;
  }

  List<Token> all() {
    return words;
  }

  List<Token> of(Role role) {
    return words.stream().filter(t -> t.is(role)).toList();
  }

  @Nullable Token last(Sense sense) {
    for (int i = words.size() - 1; i >= 0; i--) {
      if (words.get(i).is(sense)) {
        return words.get(i);
      }
    }
    return null;
  }

  boolean has(Sense sense) {
    for (Token word : words) {
      if (word.is(sense)) {
        return true;
      }
    }
    return false;
  }

  boolean has(Role role) {
    for (Token word : words) {
      if (word.is(role)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing that matters stands between two places. */
  boolean isFiller(int from, int to) {
    return from >= to || FILLER.matcher(text).region(from, to).matches();
  }

  /** Whether nothing that matters stands before it in its clause. */
  boolean opensClause(Token word) {
    return isFiller(clauseStart(text, word.from()), word.from());
  }

  static int clauseStart(String text, int at) {
    int from = at;
    while (from > 0 && "，；：（。！？\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }

  char charBefore(Token word) {
    return word.from() == 0 ? '\n' : text.charAt(word.from() - 1);
  }

  char charAfter(Token word) {
    return word.to() >= text.length() ? '\n' : text.charAt(word.to());
  }

  /** Whether the words stand in one row: 予以公开、部分公开. */
  boolean isRow(List<Token> row) {
    for (int i = 1; i < row.size(); i++) {
      if (!isFiller(row.get(i - 1).to(), row.get(i).from())) {
        return false;
      }
    }
    return true;
  }
}
