package org.nianbao.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppPathsTest {
  @TempDir private Path user;

  @Test
  void onWindowsDataIsLocalToTheComputer() {
    AppPaths places = AppPaths.of(Map.of("LOCALAPPDATA", "/C/local"), user, true);
    assertEquals(Path.of("/C/local/Nianbao/generations"), places.generations());
    assertEquals(Path.of("/C/local/Nianbao/logs"), places.logs());
    assertFalse(places.drafts().startsWith("/C/local"));
    assertEquals(
        user.resolve("AppData/Local/Nianbao/open"), AppPaths.of(Map.of(), user, true).open());
  }

  @Test
  void onWindowsTheLauncherSaysWhereDocumentsAre() {
    Map<String, String> environment = Map.of("NIANBAO_DOCUMENTS", "/D/我的 文档");
    assertEquals(Path.of("/D/我的 文档/政府信息公开年报"), AppPaths.of(environment, user, true).drafts());
    assertFalse(AppPaths.of(environment, user, false).drafts().startsWith("/D"));
  }

  @Test
  void elsewhereTheFoldersOfXdgAreUsed() throws Exception {
    AppPaths usual = AppPaths.of(Map.of("XDG_DATA_HOME", "relative"), user, false);
    assertEquals(user.resolve(".local/share/nianbao"), usual.data());
    assertEquals(user.resolve(".config/nianbao"), usual.settings());
    assertEquals(user.resolve(".cache/nianbao/fonts"), usual.fonts());
    assertTrue(usual.drafts().startsWith(user.resolve("Documents")));
    Files.createDirectories(user.resolve(".config"));
    Files.writeString(
        user.resolve(".config/user-dirs.dirs"), "# x\nXDG_DOCUMENTS_DIR=\"$HOME/文档\"\n");
    AppPaths other = AppPaths.of(Map.of("XDG_DATA_HOME", "/data"), user, false);
    assertEquals(Path.of("/data/nianbao"), other.data());
    assertTrue(other.drafts().startsWith(user.resolve("文档")));
  }

  @Test
  void oneVariableMovesEverything() {
    for (boolean windows : new boolean[] {true, false}) {
      AppPaths places =
          AppPaths.of(
              Map.of("NIANBAO_HOME", "/stick/年报", "LOCALAPPDATA", "/C", "XDG_DATA_HOME", "/d"),
              user,
              windows);
      assertTrue(
          Stream.of(
                  places.drafts(),
                  places.generations(),
                  places.logs(),
                  places.open(),
                  places.settings(),
                  places.fonts())
              .allMatch(path -> path.startsWith("/stick/年报")));
    }
  }
}
