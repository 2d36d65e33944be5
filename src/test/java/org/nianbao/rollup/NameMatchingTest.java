package org.nianbao.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.rollup.NameMatch.NameLikeness;
import org.nianbao.text.Messages;

/** Names as people write them, and lists as people paste them. */
class NameMatchingTest {

  @ParameterizedTest
  @CsvSource({
    "教育局, 教育局, EXACT",
    "教育局, 教 育 局, EXACT",
    "人民政府办公室（本机关）, 人民政府办公室(本机关), EXACT",
    "教育局, 县教育局, REGION_LEFT_OUT",
    "教育局, 青山县教育局, REGION_LEFT_OUT",
    "青山县教育局, 云岭市青山县教育局, REGION_LEFT_OUT",
    "青山教育局, 青山县教育局, REGION_LEFT_OUT",
    "市场监督管理局, 县市场监督管理局, REGION_LEFT_OUT",
    "河东镇, 河东镇人民政府, REGION_LEFT_OUT",
    "青山县发展和改革局, 青山县发展和改革委员会, OTHER_KIND",
    "发改局, 青山县发展和改革局, SHORTENED",
    "人社局, 人力资源和社会保障局, SHORTENED",
  })
  void findsAUnitUnderAnotherName(String listed, String written, NameLikeness likeness) {
    assertEquals(
        Map.of(written, new NameMatch(listed, written, likeness)),
        NameMatching.match(List.of(listed, "统计局", "河西镇"), List.of(written)));
  }

  @Test
  void proposesNothingWhereTwoAreAlike() {
    assertEquals(Map.of(), NameMatching.match(List.of("东城区教育局", "西城区教育局"), List.of("教育局")));
    assertTrue(NameMatching.match(List.of("教育局"), List.of("东城区教育局", "西城区教育局")).isEmpty());
  }

  @Test
  void bodiesOfOtherPlacesAreOthers() {
    assertEquals(Map.of(), NameMatching.match(List.of("东城区教育局"), List.of("西城区教育局")));
    assertEquals(Map.of(), NameMatching.match(List.of("水利局"), List.of("水务集团", "林业局")));
  }

  @Test
  void readsListsAsTheyArePasted() {
    UnitList list =
        UnitList.pasted(
            """
            序号\t单位名称\t联系人
            1\t教育局\t张三
            2\t税务局（垂直管理）\t李四

            3、公安局
            （4）民政局、司法局，水利局
            教育局
            """,
            Messages.load());
    assertEquals(
        List.of(
            new ListedUnit("教育局", false),
            new ListedUnit("税务局", true),
            new ListedUnit("公安局", false),
            new ListedUnit("民政局", false),
            new ListedUnit("司法局", false),
            new ListedUnit("水利局", false)),
        list.units());
  }
}
