package org.nianbao.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.app.Rules;
import org.nianbao.check.BalancedReports;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.draft.TestDrafts;
import org.nianbao.figures.Figures;
import org.nianbao.form.SectionRole;
import org.nianbao.report.Edit;
import org.nianbao.report.Level;
import org.nianbao.report.Report;
import org.nianbao.sentence.DataSentences.SentenceOffer;
import org.nianbao.text.Messages;

/** Every wording is read by the program's own reader, and never contradicts its tables. */
class DataSentencesTest {
  private static final Messages MESSAGES = Messages.load();
  private static final Checker CHECKER = new Checker(Rules.all(), MESSAGES);

  private static final List<String> IDS =
      List.of(
          "001", "003", "005", "006", "010", "014", "016", "017", "018", "019", "020", "038", "042",
          "044", "045", "046", "054");

  static Stream<Report> reports() {
    Stream<Report> real = IDS.stream().map(TestDrafts::realReport);
    Stream<Report> pairs =
        Stream.of(
                "005 006", "016 017", "017 018", "018 019", "019 020", "044 045", "045 046",
                "014 016")
            .map(
                pair ->
                    TestDrafts.realReport(pair.substring(4))
                        .withLastYear(TestDrafts.realReport(pair.substring(0, 3))));
    Stream<Report> random =
        IntStream.range(0, 40)
            .mapToObj(
                seed ->
                    BalancedReports.declared(
                        BalancedReports.EDITIONS
                            .all()
                            .get(seed % BalancedReports.EDITIONS.all().size()),
                        new Random(seed)));
    Stream<Report> grown =
        IntStream.range(0, 20)
            .mapToObj(
                seed -> {
                  Report now =
                      BalancedReports.declared(
                          BalancedReports.edition("2021"), new Random(seed + 100L));
                  Report last =
                      BalancedReports.declared(
                          BalancedReports.edition("2021"), new Random(seed + 200L));
                  Report then = new Edit.Identity(last.body(), now.year() - 1, null).applyTo(last);
                  return now.withLastYear(then);
                });
    return Stream.of(real, pairs, random, grown).flatMap(s -> s);
  }

  private static List<SentenceOffer> offers(Report report) {
    return DataSentences.of(report, Figures.of(report), MESSAGES, SectionRole.OVERVIEW);
  }

  private static Report saying(Report report, String sentence) {
    String overview = report.edition().section(SectionRole.OVERVIEW).orElseThrow().id();
    return new Edit.TextEdit(overview, sentence).applyTo(report);
  }

  private static List<Finding> about(Report report, String sentence) {
    String overview = report.edition().section(SectionRole.OVERVIEW).orElseThrow().id();
    return CHECKER.check(saying(report, sentence)).stream()
        .filter(f -> f.quotes().stream().anyMatch(q -> q.section().equals(overview)))
        .filter(f -> !Set.of("N-LEN", "N-SAME", "N-HEAD").contains(f.rule()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void noWordingContradictsTheTablesItCameFrom(Report report) {
    List<String> wrong = new ArrayList<>();
    for (Level level : new Level[] {Level.COUNTY, Level.DEPARTMENT}) {
      Report speaking = new Edit.Identity(report.body(), report.year(), level).applyTo(report);
      List<SentenceOffer> offers = offers(speaking);
      for (SentenceOffer offer : offers) {
        assertEquals(3, offer.wordings().size());
        for (String sentence : offer.wordings()) {
          assertTrue(sentence.endsWith("。"), sentence);
          about(speaking, sentence)
              .forEach(f -> wrong.add(level + " " + sentence + " -> " + f.message()));
        }
      }
      String all = offers.stream().map(o -> o.wordings().get(1)).collect(Collectors.joining());
      about(speaking, all).forEach(f -> wrong.add(level + " all: " + f.message()));
    }
    assertEquals(List.of(), wrong);
  }

  /** What is inserted is checked like anything else: another figure in it is found. */
  @Test
  void aChangedFigureIsFoundInEveryWordingOfWhatTheRulesKnow() {
    Report report = TestDrafts.realReport("017");
    Set<String> silent = new TreeSet<>();
    for (SentenceOffer offer : offers(report)) {
      for (String sentence : offer.wordings()) {
        String changed = sentence.replaceFirst("(\\d+)(?=件|万元)", "98$1");
        if (!changed.equals(sentence) && about(report, changed).isEmpty()) {
          silent.add(sentence);
        }
      }
    }
    assertEquals(Set.of(), silent);
  }

  /** As a calculator has them, to as many decimals as that takes; else the last has the rest. */
  @ParameterizedTest
  @CsvSource({
    "3 1, 75.0 25.0",
    "23 9 37, 33 13 54",
    "1 1 14, 6.25 6.25 87.50",
    "1 1 1, 33.3 33.3 33.4",
    "21 11 9 21, 33.9 17.7 14.5 33.9",
    "1 6 6, 8 46 46",
    "1 1999, 0.05 99.95",
  })
  void sharesAreThoseOfACalculatorWhereTheyAddUp(String parts, String shares) {
    assertEquals(
        shares,
        Shares.of(Arrays.stream(parts.split(" ", -1)).map(BigDecimal::new).toList()).stream()
            .map(Object::toString)
            .collect(Collectors.joining(" ")));
  }

  /** First what the section itself is for; all the others stand behind it. */
  @Test
  void theSectionsOwnSentencesComeFirst() {
    Report report = TestDrafts.realReport("017");
    Figures figures = Figures.of(report);
    List<SentenceOffer> other = DataSentences.of(report, figures, MESSAGES, SectionRole.OTHER);
    assertEquals(
        List.of("信息处理费（没有收取时）", "行政事业性收费"),
        other.stream().map(SentenceOffer::title).limit(2).toList());
    Set<SentenceOffer> all = new HashSet<>(offers(report));
    assertTrue(new HashSet<>(other).containsAll(all));
    assertEquals(all.size() + 1, other.size());
    assertEquals("规范性文件", offers(report).getFirst().title());
    for (String words : other.getFirst().wordings()) {
      String section = report.edition().section(SectionRole.OTHER).orElseThrow().id();
      assertEquals(
          List.of(),
          CHECKER.check(new Edit.TextEdit(section, words).applyTo(report)).stream()
              .filter(f -> f.place().equals(section))
              .map(Finding::message)
              .toList());
    }
  }

  @Test
  void saysNothingOfBlankTables() {
    assertEquals(
        List.of(),
        offers(Report.blank(TestDrafts.EDITIONS.byId("2021").orElseThrow(), "某局", 2024)));
  }
}
