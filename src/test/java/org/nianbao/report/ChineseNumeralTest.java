package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumeralTest {

  @ParameterizedTest
  @CsvSource({
    "零,0",
    "〇,0",
    "五,5",
    "十,10",
    "十五,15",
    "二十,20",
    "一百二十,120",
    "一百零三,103",
    "两千零三,2003",
    "一千一百一十一,1111",
    "三万,30000",
    "三万二千,32000",
    "十二万零五,120005",
    "一亿三千万,130000000",
    "二〇二一,2021",
    "壹佰贰拾,120",
    "一百一十五,115",
    "一百二,120",
    "三百五,350",
    "两千三,2300",
    "三万五,35000",
    "一亿三,130000000",
    "一千二百三,1230",
    "十二,12",
    "一千零五,1005",
    "百,",
    "一二十,",
    "十百,",
    "万,",
    "一千两千,",
    "零五,"
  })
  void readsNumerals(String text, String expected) {
    assertEquals(
        expected == null ? null : new BigDecimal(expected), ChineseNumeral.read(text).orElse(null));
  }
}
