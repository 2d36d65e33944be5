package org.nianbao.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.draft.TestDrafts;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.report.diff.ReportDifferences;

/** Marks hold as long as what was seen stands there; a final report takes no edit. */
class SignOffTest {
  private static final String TIME = "2026-01-12T14:03:21+08:00";
  private static final Reopening WHY = new Reopening(TIME, "张三", "复议结果补登", TIME, "7K3Q-9F2M");

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  /** Without what only a file can hold: cells of white space, which no edit puts back. */
  private static Report random(long seed) {
    Report report = TestDrafts.random(seed).report().withSignOff(SignOff.NONE);
    Report cleaned = new Edit.Cells(new LinkedHashMap<>(report.entries())).applyTo(report);
    return cleaned.withImported(report.imported());
  }

  private static History marked(Report report) {
    List<VerifiedMark> marks =
        SectionContent.sections(report).stream()
            .flatMap(
                section ->
                    List.of(SigningRole.PREPARER, SigningRole.REVIEWER).stream()
                        .map(role -> VerifiedMark.on(report, section, role, "李四", TIME)))
            .toList();
    return History.of(report).apply(new Edit.Marks(marks));
  }

  private static Edit edit(Random random, Report report) {
    List<CellId> cells = report.edition().cells().toList();
    List<Edition> editions = TestDrafts.EDITIONS.all();
    List<Section.TextSection> texts = report.edition().textSections().toList();
    return switch (random.nextInt(10)) {
      case 0 -> new Edit.TextEdit(texts.get(random.nextInt(texts.size())).id(), word(random));
      case 1 -> new Edit.TextEdit(Report.INTRO, word(random));
      case 2 -> new Edit.Identity(word(random), 2021 + random.nextInt(3), Level.COUNTY);
      case 3 -> new Edit.SignatureEdit(new Signature(word(random), word(random)));
      case 4 -> new Edit.ToEdition(editions.get(random.nextInt(editions.size())));
      case 5 -> new Edit.Explain("X-VALID a", new Reason(word(random), "1"));
      case 6 -> new Edit.LastYearEdit(Report.blank(report.edition(), word(random), 2020));
      default -> {
        Map<CellId, @Nullable Entry> block = new LinkedHashMap<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
          CellId cell = cells.get(random.nextInt(cells.size()));
          boolean gone = random.nextInt(4) == 0;
          block.put(cell, gone ? null : report.read(cell, "" + random.nextInt(9), Origin.PASTED));
        }
        yield new Edit.Cells(block);
      }
    };
  }

  private static String word(Random random) {
    return List.of("", "甲", "乙\n丙", "\uD83D", "\uDE00", "7").get(random.nextInt(6));
  }

  /** The sections that an edit changes, found without any code of what they say. */
  private static Set<String> changed(Edit edit, Report before, Report after) {
    Set<String> sections = new LinkedHashSet<>();
    switch (edit) {
      case Edit.TextEdit text ->
          add(
              sections,
              text.section().equals(Report.INTRO) ? SectionContent.IDENTITY : text.section(),
              !before.text(text.section()).equals(after.text(text.section())));
      case Edit.Identity identity -> {
        add(sections, SectionContent.IDENTITY, !before.body().equals(after.body()));
        add(sections, SectionContent.IDENTITY, before.year() != after.year());
        add(sections, SectionContent.IDENTITY, !before.level().equals(after.level()));
      }
      case Edit.SignatureEdit signed ->
          add(sections, SectionContent.IDENTITY, !words(before).equals(words(after)));
      case Edit.ToEdition to -> {
        add(sections, SectionContent.IDENTITY, !before.edition().equals(after.edition()));
        after.edition().sections().stream()
            .filter(Section.Tables.class::isInstance)
            .forEach(s -> add(sections, s.id(), !before.edition().equals(after.edition())));
      }
      case Edit.Cells cells ->
          cells
              .entries()
              .keySet()
              .forEach(
                  cell ->
                      add(
                          sections,
                          before.edition().sectionOf(table(before, cell)).id(),
                          !before.typed(cell).equals(after.typed(cell))));
      default -> {}
    }
    return sections;
  }

  private static String words(Report report) {
    return report.signed().map(s -> s.body() + "|" + s.date()).orElse("|");
  }

  private static org.nianbao.form.Table table(Report report, CellId cell) {
    return report.edition().tableOf(cell).orElseThrow();
  }

  private static void add(Set<String> sections, String section, boolean isChanged) {
    if (isChanged) {
      sections.add(section);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyEditTurnsExactlyTheMarksOfItsSectionAndUndoTurnsThemBack(long seed) {
    Random random = new Random(seed);
    History history = marked(random(seed));
    Report before = history.report();
    Edit edit = edit(random, before);
    History edited = history.apply(edit);
    Set<String> expected = changed(edit, before, edited.report());
    for (VerifiedMark mark : edited.report().signOff().marks()) {
      boolean red = expected.contains(mark.section());
      assertEquals(!red, mark.holds(edited.report()), () -> edit + " and " + mark.section());
      ReportDifferences since =
          ReportDifferences.since(
              Objects.requireNonNull(mark.seen()), edited.report(), mark.section());
      assertEquals(!red, since.isEmpty(), () -> since + " in " + mark.section());
    }
    History back = edited == history ? edited : edited.undo();
    back.report().signOff().marks().forEach(mark -> assertTrue(mark.holds(back.report())));
    assertEquals(before, back.report());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aFinalReportTakesNoEditButTheOneThatOpensItAgain(long seed) {
    Random random = new Random(seed);
    Report start = random(seed);
    History worked = marked(start);
    for (int i = 0; i < 5; i++) {
      worked = worked.apply(edit(random, worked.report()));
    }
    Report content = worked.report();
    FinalState state =
        new FinalState(TIME, "7K3Q-9F2M", SectionContent.codeOfAll(content), "1.0.0");
    History isFinal = worked.apply(new Edit.Finish(state));
    Report report = isFinal.report();
    assertTrue(report.isFinal());
    assertTrue(state.holds(report));
    for (int i = 0; i < 20; i++) {
      assertSame(isFinal, isFinal.apply(edit(random, report)));
    }
    assertSame(isFinal, isFinal.apply(new Edit.Replace(TestDrafts.random(seed + 1).report())));
    assertSame(isFinal, isFinal.apply(new Edit.Marks(List.of())));
    assertSame(isFinal, isFinal.apply(new Edit.EditSource(null)));
    assertSame(isFinal, isFinal.apply(new Edit.Together(List.of(new Edit.Reopen(WHY)))));
    assertSame(isFinal, isFinal.undo());
    assertSame(isFinal, isFinal.redo());
    assertFalse(isFinal.canUndo() || isFinal.canRedo());

    History open = isFinal.apply(new Edit.Reopen(WHY));
    assertFalse(open.report().isFinal());
    assertEquals(List.of(WHY), open.report().signOff().reopenings());
    while (open.canUndo()) {
      open = open.undo();
      assertFalse(open.report().isFinal());
      assertEquals(List.of(WHY), open.report().signOff().reopenings());
    }
    assertEquals(start, open.report().withSignOff(SignOff.NONE));
  }

  @Test
  void aReportThatIsNotFinalCannotBeOpenedAgain() {
    History history = History.of(TestDrafts.small().report());
    assertSame(history, history.apply(new Edit.Reopen(WHY)));
  }

  @Test
  void aRestoredVersionBringsNeitherItsMarksNorItsFinalState() {
    Report old = marked(TestDrafts.realReport("017")).report();
    FinalState state = new FinalState(TIME, "7K3Q-9F2M", SectionContent.codeOfAll(old), "");
    Report oldFinal = History.of(old).apply(new Edit.Finish(state)).report();
    History now = History.of(TestDrafts.realReport("044")).apply(new Edit.Replace(oldFinal));
    assertEquals(SignOff.NONE, now.report().signOff());
    assertEquals(oldFinal.entries(), now.report().entries());
  }

  @Test
  void whatAnotherProgramChangesInAFinalReportIsSeen() {
    Report report = TestDrafts.realReport("017");
    FinalState state = new FinalState(TIME, "7K3Q-9F2M", SectionContent.codeOfAll(report), "");
    assertTrue(state.holds(report));
    assertTrue(state.holds(new Edit.Explain("a", new Reason("b", "c")).applyTo(report)));
    assertFalse(state.holds(new Edit.TextEdit("overview", "别的话").applyTo(report)));
    assertFalse(state.holds(new Edit.SignatureEdit(new Signature("别人", "")).applyTo(report)));
  }

  @Test
  void aMarkOfTheSameRoleOnTheSameSectionTakesTheFormersPlace() {
    Report report = TestDrafts.small().report();
    VerifiedMark first = VerifiedMark.on(report, "overview", SigningRole.PREPARER, "张三", TIME);
    VerifiedMark second = VerifiedMark.on(report, "overview", SigningRole.PREPARER, "李四", TIME);
    VerifiedMark other = VerifiedMark.on(report, "overview", SigningRole.REVIEWER, "王五", TIME);
    SignOff signOff = new SignOff(List.of(first, other), null, List.of());
    assertEquals(List.of(other, second), signOff.marksWith(second));
    assertEquals(List.of(first), signOff.marksWithout("overview", SigningRole.REVIEWER));
  }
}
