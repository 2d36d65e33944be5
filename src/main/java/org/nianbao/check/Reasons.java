package org.nianbao.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a written 说明 says anything. Set phrases such as 核实无误, alone or strung together, do not:
 * what is left of a reason without them must still be a few words.
 */
public final class Reasons {
  /** Two letters, as 属实, give no reason. */
  private static final int FEWEST_LETTERS = 3;

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
  private static final Pattern SET_PHRASE =
      Pattern.compile(
          "经?(?:过|我局|我单位|本单位|本局|我办|我镇|我们)?(?:再次|再三|反复|认真|已经?|均|全部|逐一|仔细)*"
              + "(?:核实|核对|核查|核定|确认|检查|查核|查证|复核|审核|校对)(?:完毕|完成|过了?|了|后)?"
              + "|情况|属实|无误|没有?(?:错误|问题|错|误)|无问题|无异常|正常|正确|准确|真实|有效|一致|如此|如实|填报|填写"
              + "|数据|数字|数值|内容|信息|文字|表格|本项|该项|此项|此处|上述|以上|实际|就是|这样|的确|确实|确认|是的?|对的?|没错"
              + "|同上|同前|如上|如前|见上|略|无需?(?:说明|修改|更改)?|没有|暂无|不适用|知悉|已知|已阅|收到|好的?|可以|同意"
              + "|说明|原因|特此|备注|均|都|为|了|的|以?及|和|与|且|并|请|以实际为准|以表格为准|按实际|不用改|不需要?修?改?"
              + "|没有?说明|无原因|来源|可靠|所属|业务|科室|经办人?|领导|有关|相关|人员|本?单位|按要求|确为|该数|系"
              + "|不清楚|不知道|不详|不明|请?予?以?通过|[和跟与同]?上[面条]的?一样|同第?[一二三四五六七八九十0-9]+条"
              + "|ok|yes|no|problem|n/?a|none|null|test|测试");

  private Reasons() {}

  /** Whether a reason may settle a finding. */
  public static boolean isAcceptable(String reason) {
    String plain = Normalizer.normalize(reason, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String letters = NO_LETTER.matcher(plain).replaceAll("");
    String rest = SET_PHRASE.matcher(letters).replaceAll("");
    String words = NO_WORD.matcher(rest).replaceAll("");
    return words.codePoints().distinct().count() >= FEWEST_LETTERS;
  }
}
