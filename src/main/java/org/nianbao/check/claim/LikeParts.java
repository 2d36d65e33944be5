package org.nianbao.check.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a list divides by: 网上61件、信函8件 is one whole divided by channel, and 予以公开23件，部分公开9件 behind it
 * the same whole divided once more. Parts of different divisions are not added together.
 */
final class LikeParts {
  private static final Pattern CHANNEL =
      Pattern.compile("网上|网络|网站|网页|线上|在线|平台|信函|邮寄|邮政|邮件|邮箱|快递|当面|现场|窗口|传真|口头|电话");

  private static final Pattern BY_CHANNEL =
      Pattern.compile(
          "(?:是|系|为|均)?(?:(?:通过|经|以|用|由)(?:%1$s)|(?:%1$s)(?:提交|提出|递交|寄送|申请))"
              .formatted(CHANNEL.pattern()));
  private static final Pattern BY_APPLICANT =
      Pattern.compile("(?:是|系|为|均)?(?:由|来自)(?:自然人|公民|个人|法人|企业|其他组织|律师)");

  private enum Division {
    CHANNEL,
    APPLICANT,
    OUTCOME
  }

  private LikeParts() {}

  /** The parts by what they divide by; one that says nothing of it goes with those before it. */
  static List<List<Mention>> of(List<Mention> items, TokenizedText text) {
    List<List<Mention>> runs = new ArrayList<>();
    Division now = null;
    for (Mention item : items) {
      Division own = division(item, text);
      if (runs.isEmpty() || (own != null && now != null && own != now)) {
        runs.add(new ArrayList<>());
        now = own;
      } else if (own != null) {
        now = own;
      }
      runs.getLast().add(item);
    }
    return runs;
  }

  private static @Nullable Division division(Mention item, TokenizedText text) {
    if (Words.has(item.near(), Sense.OUTCOME)
        || (item.topic() != null && item.topic().kind() == Topic.TopicKind.OUTCOME)) {
      return item.near().stream().anyMatch(t -> t.of().equals("remaining"))
          ? null
          : Division.OUTCOME;
    }
    return isByApplicant(item, text)
        ? Division.APPLICANT
        : isByChannel(item, text) ? Division.CHANNEL : null;
  }

  /** 自然人312件, and 312件来自自然人. */
  static boolean isByApplicant(Mention item, TokenizedText text) {
    return Words.hasAny(item.near(), Sense.APPLICANT, Sense.ORGANIZATIONS)
        || BY_APPLICANT
            .matcher(text.text().text())
            .region(item.token().to(), end(text))
            .lookingAt();
  }

  /** 网上251件, and 251件通过网络提交. */
  static boolean isByChannel(Mention item, TokenizedText text) {
    String all = text.text().text();
    return CHANNEL.matcher(all).region(item.labelFrom(), item.token().from()).find()
        || BY_CHANNEL.matcher(all).region(item.token().to(), end(text)).lookingAt();
  }

  private static int end(TokenizedText text) {
    return text.text().text().length();
  }
}
