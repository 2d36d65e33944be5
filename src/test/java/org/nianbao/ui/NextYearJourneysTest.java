package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.report.Entry;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From one year to the next: other editions, last year's texts, a year without requests. */
@ExtendWith(ApplicationExtension.class)
class NextYearJourneysTest {
  @TempDir Path home;
  private Clerk clerk;

  @Start
  void start(Stage stage) throws IOException {
    clerk = new Clerk(stage, home);
  }

  @AfterEach
  void close() {
    clerk.closeWindow();
  }

  /** The choice of the edition. */
  @SuppressWarnings("unchecked")
  private ComboBox<Edition> edition() {
    return clerk
        .robot()
        .lookup((Node n) -> n instanceof ComboBox<?> c && "报告格式".equals(c.getAccessibleText()))
        .queryAs(ComboBox.class);
  }

  private Edition edition(String id) {
    return edition().getItems().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aChangedEditionAsksWhatGoesWhereAndShowsWhatIsKept() throws IOException {
    clerk.open(clerk.draft("042"));
    Map<CellId, Entry> before = clerk.saved().entries();
    clerk.robot().interact(() -> edition().setValue(edition("2021")));
    clerk.click("换用2021年版");
    clerk.waitToSee("有近似的格子");
    clerk.click("填入");
    clerk.waitToSee("换回去就回到原处");
    clerk.click("看换版清单");
    clerk.waitToSee("不是现行有效件数");
    clerk.click("关闭清单");
    clerk.robot().interact(() -> edition().setValue(edition("2019")));
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    assertEquals(before, clerk.saved().entries());
    assertEquals("2019", clerk.saved().edition().id());
  }
}
