package org.nianbao.next;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.draft.TestDrafts;
import org.nianbao.report.OldNumber;
import org.nianbao.report.Report;

class TakenWordsTest {

  /** What was written in 2023, what becomes of it, and the numbers that are looked at. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023年收到申请12件，答复11件。|2024年收到申请12件，答复11件。|12 11",
        "2023年1月1日至12月31日|2024年1月1日至12月31日|",
        "比2022年增长12.5%，|比2022年增长12.5%，|2022 12.5",
        "2024年，我局将加强培训|2024年，我局将加强培训|2024",
        "召开会议3次，3月15日培训两场|召开会议3次，3月15日培训两场|3 3月15日 两",
        "《2023年政务公开工作要点》|《2023年政务公开工作要点》|2023",
        "按照国办公开办函〔2021〕30号要求|按照国办公开办函〔2021〕30号要求|",
        "第三条、第12条规定的20个工作日内|第三条、第12条规定的20个工作日内|",
        "（一）主动公开。1.发布信息1,234条|（一）主动公开。1.发布信息1,234条|1,234",
        "电话：0517-12345678，邮编223100|电话：0517-12345678，邮编223100|",
        "网址http://www.example.gov.cn/2023/1.html|网址http://www.example.gov.cn/2023/1.html|",
        "二〇二三年收到三件|二〇二四年收到三件|三",
        "每件都答复，第一件、一次性告知|每件都答复，第一件、一次性告知|",
        "占百分之三十，收费１２万元|占百分之三十，收费１２万元|百分之三十 １２",
        "2023 年收到 12 件，第 711 号令，下一步做三件事|2024 年收到 12 件，第 711 号令，下一步做三件事|12",
        "期限为2023 年 1 月 1 日至 12 月 31 日|期限为2024 年 1 月 1 日至 12 月 31 日|",
        "自2019年5月15日起施行|自2019年5月15日起施行|5月15日",
      })
  void movesTheReportsYearsOnAndKnowsTheOtherNumbers(String former, String text, String numbers) {
    TakenWords taken = TakenWords.of(former, 2023);
    assertEquals(text, taken.text());
    List<String> wanted =
        numbers == null ? List.of() : Arrays.asList(numbers.strip().split(" ", -1));
    assertEquals(wanted, taken.numbers().stream().map(OldNumber::text).toList());
    for (OldNumber number : taken.numbers()) {
      assertTrue(taken.text().startsWith(number.text(), number.from()));
    }
  }

  /** In real texts: what stands at each place is the number, and few figures are passed over. */
  @Test
  void findsTheNumbersOfRealTexts() {
    for (String id : List.of("003", "005", "006", "016", "018", "044", "045", "054")) {
      Report report = TestDrafts.realReport(id);
      for (String text : report.texts().values()) {
        for (String paragraph : text.lines().toList()) {
          TakenWords taken = TakenWords.of(paragraph, report.year());
          for (OldNumber number : taken.numbers()) {
            assertTrue(taken.text().startsWith(number.text(), number.from()), paragraph);
          }
          assertEquals(paragraph.length(), taken.text().length());
        }
      }
    }
  }
}
