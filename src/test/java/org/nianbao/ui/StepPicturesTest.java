package org.nianbao.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nianbao.app.Rules;
import org.nianbao.check.Checker;
import org.nianbao.draft.TestDrafts;
import org.nianbao.export.ExportFormat;
import org.nianbao.export.ExportedReport;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.editor.EditorPage;
import org.nianbao.ui.model.CheckedReport;
import org.nianbao.ui.model.ReportModel;
import org.nianbao.ui.start.RecentDraft;
import org.nianbao.ui.start.StartPage;
import org.nianbao.ui.step.Steps;
import org.nianbao.ui.theme.FontFamily;
import org.nianbao.ui.theme.TextSize;
import org.nianbao.ui.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StepPicturesTest {
  private final Messages messages = Messages.load();
  private final Theme theme = new Theme(FontFamily.best());
  private ReportModel model;
  private Overlay overlay;
  private EditorPage page;
  private Stage stage;
  private Scene scene;

  @Start
  void start(Stage shown) {
    stage = shown;
    overlay = new Overlay(new Label());
    model =
        new ReportModel(
            TestDrafts.realReport("045"), new Checker(Rules.all(), messages), Clock.systemUTC());
    Steps.StepsHost outside =
        new Steps.StepsHost() {
          @Override
          public void showLedger() {}

          @Override
          public void chooseLastYear(Consumer<Report> chosen) {}

          @Override
          public Overlay overlay() {
            return overlay;
          }

          @Override
          public Node preview() {
            return new Label("preview");
          }

          @Override
          public Consumer<CheckedReport> previewer() {
            return j -> {};
          }

          @Override
          public void export(ExportFormat format, boolean proof) {}

          @Override
          public ExportFormat format() {
            return ExportFormat.PDF;
          }

          @Override
          public void rememberFormat(ExportFormat format) {}

          @Override
          public void copyCode() {}

          @Override
          public void copyForEditor() {}

          @Override
          public void finish() {}

          @Override
          public void sheet() {}

          @Override
          public void print() {}

          @Override
          public boolean usesMachineFonts() {
            return false;
          }

          @Override
          public void useMachineFonts(boolean use) {}

          @Override
          public void watchPrints(Consumer<ExportedReport> watcher) {}

          @Override
          public String missingUnits() {
            return "";
          }

          @Override
          public void openStep(String step) {
            page.open(step);
          }
        };
    Steps steps = new Steps(model, TestDrafts.EDITIONS, messages, outside);
    page = new EditorPage(model, messages, steps::of, new AlonePage(), new MenuButton("更多"));
    scene = new Scene(page.root(), 1080, 600);
    theme.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void picturesOfEveryStep(FxRobot robot) {
    for (int[] size : new int[][] {{1080, 600}, {1440, 900}}) {
      for (int step : new int[] {2, 1, 5}) {
        robot.interact(
            () -> {
              stage.setWidth(size[0]);
              stage.setHeight(size[1]);
              theme.textSize().set(new TextSize(step));
            });
        for (String id :
            List.of(
                "identity",
                "overview",
                "disclosure",
                "requests",
                "disputes",
                "improvement",
                "other",
                "export")) {
          robot.interact(() -> page.open(id));
          robot.interact(() -> {});
          robot.interact(() -> EditorPictures.write(scene, id + "-" + size[0] + "-" + step));
        }
        robot.interact(() -> page.open("requests"));
        robot.interact(() -> page.foldProblems());
        robot.interact(() -> {});
        robot.interact(() -> EditorPictures.write(scene, "folded-" + size[0] + "-" + step));
        robot.interact(() -> page.foldProblems());
      }
    }
    robot.interact(
        () -> {
          theme.textSize().set(TextSize.NORMAL);
          StartPage start = new StartPage(TestDrafts.EDITIONS, messages, 2025, new NoActions());
          start.showRecent(
              List.of(
                  new RecentDraft(
                      Path.of("a"), "西城区城市管理指挥中心　2025 年度", "今天 14:03", "还有 1 个强制问题", false),
                  new RecentDraft(Path.of("b"), "德胜街道办事处　2025 年度", "昨天 17:41", "没有强制问题", true)));
          scene.setRoot(start);
        });
    robot.interact(() -> EditorPictures.write(scene, "start-1440"));
    robot.interact(
        () -> {
          stage.setWidth(1080);
          stage.setHeight(600);
        });
    robot.interact(() -> EditorPictures.write(scene, "start-1080"));
  }

  /** For looking only. */
  static final class NoActions implements StartPage.StartCommands {
    @Override
    public void create(Report blank) {}

    @Override
    public void open(Path draft) {}

    @Override
    public void chooseFile() {}

    @Override
    public void beginFromLastYear() {}

    @Override
    public void rollUp() {}

    @Override
    public void openSample() {}

    @Override
    public void help() {}
  }

  /** A page that asks nobody. */
  private static final class AlonePage implements EditorPage.Actions {
    @Override
    public void history() {}

    @Override
    public void help() {}

    @Override
    public void mark(String section) {}

    @Override
    public void reopen() {}
  }
}
