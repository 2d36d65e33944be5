package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.app.ProgramAssembly;
import org.nianbao.check.BalancedReports;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftWriter;
import org.nianbao.platform.AppPaths;
import org.nianbao.report.Report;
import org.nianbao.ui.file.RecentDrafts;
import org.nianbao.ui.start.RecentDraft;
import org.nianbao.ui.window.Program;
import org.testfx.framework.junit5.ApplicationExtension;

/** What 继续填写 offers. */
@ExtendWith(ApplicationExtension.class)
class RecentDraftsTest {
  @TempDir private Path home = Path.of("");

  private List<RecentDraft> find(Path... openedLast) throws IOException {
    Program program =
        new ProgramAssembly()
            .window(
                new AppPaths(
                    home.resolve("drafts"),
                    home.resolve("d"),
                    home.resolve("d"),
                    home.resolve("c")));
    return new RecentDrafts(program.cabinet(), program.checker(), program.messages())
        .find(List.of(openedLast));
  }

  private Path draft(String id) throws IOException {
    Path drafts = Files.createDirectories(home.resolve("drafts"));
    return Files.copy(
        Path.of("src/test/resources/org/nianbao/reports/" + id + ".nianbao"),
        drafts.resolve(id + ".nianbao"));
  }

  /** Issue 11, point 12: the first forty by name were taken, and then sorted by time. */
  @Test
  void withManyDraftsTheNewestAreOffered() throws IOException {
    Path drafts = draft("046").getParent();
    for (int i = 100; i < 145; i++) {
      Path older = drafts.resolve("a" + i + ".nianbao");
      Files.copy(drafts.resolve("046.nianbao"), older);
      Files.setLastModifiedTime(older, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    }
    Path newest = drafts.resolve("z.nianbao");
    Files.move(drafts.resolve("046.nianbao"), newest);
    String later =
        Files.readString(newest)
            .replaceFirst("\"report\"", "\"saved\": \"2026-11-25T09:00:00+08:00\", \"report\"");
    Files.writeString(newest, later);
    assertEquals(newest, find().getFirst().file());
  }

  @Test
  void aDraftSaysWhatIsLeftToDo() throws IOException {
    draft("045");
    RecentDraft found = find().getFirst();
    assertTrue(found.state().startsWith("还有 "), found.state());
    assertFalse(found.isClean());
  }

  /** A new user read 还有 9 个强制问题 of a draft in which he had done nothing wrong. */
  @Test
  void whatIsNotFilledInYetIsNoProblem() throws IOException, DraftException {
    Report begun = Report.blank(BalancedReports.edition("2021"), "青山县林业局", 2025);
    Path drafts = Files.createDirectories(home.resolve("drafts"));
    Files.write(drafts.resolve("a.nianbao"), new DraftWriter().write(Draft.of(begun)));
    RecentDraft found = find().getFirst();
    assertEquals("还没有填完", found.state());
    assertFalse(found.isClean());
  }

  @Test
  void whatWasOpenLatelyAndIsDamagedOrGoneIsOfferedFirst() throws IOException {
    Path whole = draft("046");
    Path damaged = draft("045");
    Files.write(damaged, new byte[3_000]);
    Path gone = home.resolve("U 盘").resolve("年报.nianbao");
    List<RecentDraft> found = find(gone, damaged, whole, home.resolve("另一份.nianbao"));
    assertEquals(List.of(gone, damaged, whole), found.stream().map(RecentDraft::file).toList());
    assertEquals("不在原处，点开看能否恢复", found.getFirst().state());
    assertEquals("打不开，点开看能否恢复", found.get(1).state());
    assertEquals(List.of(whole), find().stream().map(RecentDraft::file).toList());
  }
}
