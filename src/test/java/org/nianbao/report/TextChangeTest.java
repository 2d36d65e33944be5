package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A caret stays among the words where it was; | marks it, / is a line's end. */
class TextChangeTest {
  @ParameterizedTest
  @CsvSource({
    "一段。/新收3件。|/二段。, 一段。/二段。, 一段。|/二段。",
    "一段。新收3件。|二段。, 一段。二段。, 一段。|二段。",
    "一段。/二段。|, 一段。/新收3件。/二段。, 一段。/新收3件。/二段。|",
    "一段。|/二段。, 一段。/新收3件。/二段。, 一段。/新收3件。|/二段。",
    "|一段。/二段。, 一段。/二段。三段。, |一段。/二段。三段。",
    "收到9|6件。/二段。, 收到69件。/二段。, 收到69|件。/二段。",
    "'', 一段。, 一段。|",
    "一段。/二段。|, '', |"
  })
  void theCaretStaysAmongItsWords(String before, String after, String caret) {
    int at = Math.max(0, before.indexOf('|'));
    int now = TextChange.caret(before.replace("|", ""), after, at);
    assertEquals(caret, new StringBuilder(after).insert(now, '|').toString());
  }
}
