package org.nianbao.draft.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.draft.TestDrafts;
import org.nianbao.draft.keep.Generation.KeptFor;

/** Paths as clerks have them. */
class StrangePathsTest {

  static Stream<String> paths() {
    return Stream.of(
        "年报.nianbao",
        "2025 年度 报告（终稿） 最终版2.nianbao",
        "😀𠮷.nianbao",
        "e\u0301 é.nianbao",
        "no suffix",
        ".hidden.nianbao",
        "100% 'quoted' $HOME & co.nianbao",
        "区".repeat(82) + ".nianbao",
        ("很深的文件夹".repeat(10) + "/").repeat(4) + "年报.nianbao",
        ("d".repeat(200) + "/").repeat(10) + "e".repeat(247) + ".nianbao");
  }

  @ParameterizedTest
  @MethodSource("paths")
  void draftsAreSavedLockedKeptAndOpenedThere(String path, @TempDir Path home) throws Exception {
    Path file = home.resolve(path);
    Files.createDirectories(file.getParent());
    RealOffice office = RealOffice.in(home.resolve("data"));
    Locking.Ours lock = assertInstanceOf(Locking.Ours.class, office.locks().lock(file));
    DraftStore.Saved first =
        office.store().save(file, TestDrafts.small(), Fingerprint.NOTHING, KeptFor.NONE);
    office
        .store()
        .save(
            file,
            first.draft().withReport(Office.with(first.draft().report(), 13)),
            first.known(),
            KeptFor.NONE);
    OpenResult.Good good = assertInstanceOf(OpenResult.Good.class, office.store().open(file));
    assertEquals("13", Office.figure(good.opened().draft()));
    assertEquals(1, office.generations().list(DraftKey.unread(file)).size());
    Files.write(file, new byte[100]);
    OpenResult.Damaged damaged =
        assertInstanceOf(OpenResult.Damaged.class, office.store().open(file));
    assertEquals("12", Office.figure(damaged.rescue().orElseThrow().opened().draft()));
    lock.lock().close();
    try (Stream<Path> beside = Files.list(file.getParent())) {
      assertTrue(beside.noneMatch(f -> f.getFileName().toString().startsWith(".nianbao-")));
    }
  }
}
