package org.nianbao.ui.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a sentence goes, and where the caret is then: | marks it. */
class DataInsertionTest {
  @ParameterizedTest
  @CsvSource({
    "'|', false, '新收3件。|'",
    "'公开信息。|', false, '公开信息。/新收3件。|'",
    "'公开信息。|/管理规范。', false, '公开信息。/新收3件。|/管理规范。'",
    "'公开信息。/|', false, '公开信息。/新收3件。|'",
    "'公开信息。|管理规范。', false, '公开信息。新收3件。|管理规范。'",
    "'依申请公开：|', false, '依申请公开：新收3件。|'",
    "'|公开信息。', false, '新收3件。|公开信息。'",
    "'公开信息。|', true, '公开信息。新收3件。|'"
  })
  void behindAParagraphItIsOneOfItsOwn(String before, boolean within, String after) {
    String marked = before.replace('/', '\n');
    DataInsertion insertion =
        DataInsertion.of(marked.replace("|", ""), "新收3件。", marked.indexOf('|'), within);
    assertEquals(
        after.replace('/', '\n'),
        new StringBuilder(insertion.text()).insert(insertion.behind(), '|').toString());
  }
}
