package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftWriter;
import org.nianbao.draft.TestDrafts;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.rollup.Unit;
import org.nianbao.ui.theme.TextSize;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The office of a county sums up thirty units. */
@ExtendWith(ApplicationExtension.class)
class RollupJourneyTest {
  private static final String IMPORTED = "017";
  private static final List<String> FIELDS =
      List.of(
          "教育", "公安", "民政", "司法", "财政", "水利", "林业", "审计", "统计", "信访", "商务", "医保", "气象", "档案", "体育",
          "粮食", "交通", "城管", "文旅", "人防", "应急", "环保", "招商", "供销", "移民", "扶贫");
  private static final List<String> LATE = List.of("卫生局", "农业局", "规划局");
  private static final int BROKEN_ROW = 28;
  private static final int AIR = 4;
  private static final String BROKEN = "地震局";
  private static final String MISSING = "卫生局、农业局、规划局、地震局";

  @TempDir private static Path folder;
  private static int run;

  private Path home = folder;
  private Path received = folder;
  private Clerk clerk;
  private RollupDriver page;
  private Report model = TestDrafts.realReport(IMPORTED);

  @Start
  void start(Stage stage) throws IOException {
    home = Files.createDirectories(folder.resolve("汇总 " + run));
    received = Files.createDirectories(folder.resolve("报送 " + run++));
    clerk = new Clerk(stage, home);
    page = new RollupDriver(clerk);
    stage.setMaximized(false);
    size(1080, 600);
  }

  @BeforeEach
  void units() throws IOException {
    for (String field : FIELDS.subList(0, 25)) {
      unit(field + "局", received.resolve(field + ".nianbao"));
    }
    Files.writeString(received.resolve(BROKEN + ".docx"), "PK no document");
    ForeignReports.word(received.resolve("导入.docx"), IMPORTED, 3);
  }

  private void unit(String body, Path file) throws IOException {
    Report blank = Report.blank(model.edition(), body, model.year());
    Report filled = new Edit.Cells(model.entries()).applyTo(blank);
    try {
      Files.write(file, new DraftWriter().write(Draft.of(filled)));
    } catch (DraftException e) {
      throw new AssertionError(e);
    }
  }

  @AfterEach
  void close() {
    clerk.closeWindow();
  }

  private void size(double width, double height) {
    clerk.stage().setWidth(width);
    clerk.stage().setHeight(height);
  }

  private String list() {
    List<String> names = new ArrayList<>(FIELDS.subList(0, 25).stream().map(f -> f + "局").toList());
    names.addAll(LATE);
    names.add(BROKEN);
    names.add(model.body());
    return String.join("\n", names);
  }

  private void begin() {
    clerk.click("开始汇总…");
    clerk.click("单位名单…");
    clerk.robot().interact(() -> clerk.field("单位名单").setText(list()));
    clerk.waitToSee("共 30 个单位");
    clerk.click("用这份名单");
    clerk.robot().interact(() -> clerk.window().drop(List.of(received.toFile())));
    clerk.waitToSee("已收 26，缺 3，读不出 1");
  }

  private void picture(String name) {
    clerk.robot().interact(() -> {});
    clerk.robot().interact(() -> EditorPictures.write(clerk.stage().getScene(), name));
  }

  private String copied() {
    String[] text = new String[1];
    clerk.robot().interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
    return text[0];
  }

  @Test
  void thirtyUnitsBecomeOneReport() throws IOException {
    begin();
    assertEquals(30, page.units().getItems().size());
    Unit imported =
        page.units().getItems().stream()
            .filter(u -> u.name().equals(model.body()))
            .findFirst()
            .get();
    assertTrue(imported.doubts() > 0, "nobody has looked at them");
    page.show("合计");
    clerk.robot().interact(() -> page.shares().requestFocus());
    assertEquals(26, page.shares().getItems().size());
    clerk.press(KeyCode.ENTER);
    clerk.waitToSee("复制核对意见");
    clerk.click("复制核对意见");
    assertTrue(copied().contains("核对意见"), this::copied);
    clerk.click("关闭");
    clerk.click("复制催报名单");
    LATE.forEach(unit -> assertTrue(copied().contains(unit), unit));
    assertTrue(copied().contains(BROKEN), this::copied);
    clerk.click("知道了");
    Path workbook = home.resolve("汇总.xlsx");
    clerk.willChoose(workbook);
    clerk.click("存为 Excel…");
    clerk.waitToSee("已写入");
    assertTrue(Files.size(workbook) > 5_000);
    clerk.click("知道了");
    clerk.click("生成汇总草稿");
    clerk.waitToSee("还有 4 个单位没有计入（没报、读不出或年度不符）：" + MISSING);
    picture("rollup-question");
    clerk.click("不等了，现在生成");
    clerk.waitToSee("已把 26 个单位的数字相加");
    assertTrue(clerk.sees("这份汇总缺 4 个单位：" + MISSING));
    assertEquals("汇总 - 年报填报", clerk.stage().getTitle());
    picture("rollup-draft");
    clerk.press(KeyCode.CONTROL, KeyCode.S);
    clerk.closeWindow();
    clerk = clerk.startAgain();
    clerk.open(home.resolve("drafts").resolve("汇总" + model.year() + ".nianbao"));
    clerk.waitToSee("这份汇总缺 4 个单位：" + MISSING);
    clerk.robot().interact(() -> size(1080, 600));
    clerk.goToStep("基本信息");
    clerk.robot().interact(() -> clerk.field("单位名称").setText("青石县人民政府"));
    for (String text : List.of("总体情况", "问题与改进", "其他事项")) {
      clerk.goToStep(text);
      clerk.robot().interact(() -> clerk.textArea().setText("依法公开，未收取信息处理费。"));
    }
    clerk.goToStep("检查与导出");
    assertTrue(clerk.sees("这份汇总缺 4 个单位：" + MISSING), "where it is exported");
    picture("rollup-export");
    Path pdf = home.resolve("汇总.pdf");
    clerk.willChoose(pdf);
    clerk.robot().interact(() -> clerk.buttonBeginning("导出").fire());
    clerk.waitToSee("已导出到");
    assertTrue(Files.size(pdf) > 10_000);
  }

  @Test
  void aReportThatComesLateIsSeenAndWhatIsDeclaredIsCompared() throws IOException {
    begin();
    unit(LATE.getFirst(), received.resolve("后来.nianbao"));
    clerk.waitToSee("已收 27，缺 2，读不出 1");
    clerk.click("生成汇总草稿");
    clerk.click("先不生成");
    page.show("与公布数比对");
    Path declared = home.resolve("公布.nianbao");
    unit("青石县人民政府", declared);
    clerk.willChoose(declared);
    clerk.click("选择公布的年报…");
    clerk.waitToSee("格不一致");
    picture("rollup-compare-1080");
    page.show("各单位");
    assertFalse(page.units().getItems().isEmpty());
    clerk.click("返回首页");
    clerk.waitToSee("继续填写");
  }

  @Test
  void nothingIsClipped() throws IOException {
    begin();
    Path declared = home.resolve("公布.nianbao");
    unit("青石县人民政府", declared);
    page.show("与公布数比对");
    clerk.willChoose(declared);
    clerk.click("选择公布的年报…");
    clerk.waitToSee("格不一致");
    for (int letters : List.of(1, 5)) {
      for (boolean contrast : List.of(false, true)) {
        clerk.robot().interact(() -> look(letters, contrast));
        for (int width : List.of(1080, 1440)) {
          clerk.robot().interact(() -> size(width, width == 1080 ? 600 : 900));
          String name = width + "-" + letters + (contrast ? "-contrast" : "");
          for (String view : List.of("各单位", "合计", "与公布数比对", "单位之间")) {
            page.show(view);
            picture("rollup-" + view + "-" + name);
            assertWhole(view + " " + name, ".rollup");
            assertInView(view + " " + name);
          }
          page.show("各单位");
          clerk.robot().interact(() -> page.units().getSelectionModel().select(BROKEN_ROW));
          clerk.click("看这个单位");
          picture("rollup-unit-" + name);
          assertWhole("看这个单位 " + name, ".veil");
          clerk.click("关闭");
          clerk.robot().interact(() -> page.units().getSelectionModel().select(0));
          clerk.click("看这个单位");
          clerk.waitToSee("申请办理");
          page.show("申请办理");
          picture("rollup-report-" + name);
          assertWhole("看年报 " + name, ".veil");
          clerk.click("关闭");
          clerk.click("单位名单…");
          picture("rollup-list-" + name);
          assertWhole("单位名单 " + name, ".veil");
          clerk.click("不改名单");
        }
      }
    }
  }

  private void look(int letters, boolean contrast) {
    clerk.theme().textSize().set(new TextSize(letters));
    clerk.theme().highContrast().set(contrast);
  }

  /** Lists, grids and the words beside them end where the page does. */
  private void assertInView(String where) {
    // Not the page's own width, which grows with what is too wide in it.
    Region body = clerk.robot().lookup(".rollup").queryAs(Region.class);
    double end = onScreen(".rollup-around > .viewport").getMaxX() - body.getInsets().getRight();
    for (Node part : all(".rollup-views", ".list-view", ".table-view", ".step-note")) {
      Bounds bounds = part.localToScene(part.getLayoutBounds());
      assertTrue(bounds.getMaxX() <= end + 1, () -> where + ": " + part + bounds + end);
    }
    clerk
        .robot()
        .lookup(".rollup-views .step-note")
        .queryAllAs(Labeled.class)
        .forEach(
            words ->
                assertTrue(
                    words.getHeight() + 1 >= words.prefHeight(words.getWidth()),
                    () -> where + ": " + words));
  }

  private Bounds onScreen(String query) {
    Node node = clerk.robot().lookup(query).query();
    return node.localToScene(node.getLayoutBounds());
  }

  /** A query with commas finds only what its first part says. */
  private List<Node> all(String around, String... parts) {
    return Stream.of(parts)
        .flatMap(part -> clerk.robot().lookup(around + " " + part).queryAll().stream())
        .filter(node -> !isInGrid(node)) // a grid scrolls by itself
        .toList();
  }

  private static boolean isInGrid(Node node) {
    return node.getStyleClass().contains("number-grid")
        || (node.getParent() != null && isInGrid(node.getParent()));
  }

  /** Every button in it is as large as its words, and within the window or what scrolls in it. */
  private void assertWhole(String where, String around) {
    clerk.robot().interact(() -> {});
    for (Node node : all(around, ".button", ".toggle-button", ".check-box")) {
      Labeled b = (Labeled) node;
      if (b.isVisible() && b.isManaged() && b.getText() != null && !b.getText().isEmpty()) {
        Bounds bounds = b.localToScene(b.getLayoutBounds());
        String what = where + ": " + b.getText() + " " + bounds;
        assertTrue(bounds.getMinX() >= 0, what);
        assertTrue(bounds.getMaxX() <= clerk.stage().getScene().getWidth(), what);
        assertTrue(b.getWidth() + 1 >= b.prefWidth(-1), what);
        // A button may give up a little of the air above and below its words.
        assertTrue(b.getHeight() + AIR >= b.prefHeight(b.getWidth()), what);
        assertTrue(isReached(b, bounds), what);
      }
    }
  }

  /** Whether it can be seen from top to bottom, if need be by scrolling. */
  private boolean isReached(Node node, Bounds bounds) {
    if (node.getBoundsInParent().getMaxY() > node.getParent().getLayoutBounds().getHeight() + 1) {
      return false;
    }
    for (Parent p = node.getParent(); p != null; p = p.getParent()) {
      if (p instanceof ScrollPane scroll) {
        Bounds inside = scroll.getContent().sceneToLocal(bounds);
        return inside.getMinY() >= 0
            && inside.getMaxY() <= scroll.getContent().getLayoutBounds().getHeight() + 1;
      }
    }
    return bounds.getMinY() >= 0 && bounds.getMaxY() <= clerk.stage().getScene().getHeight();
  }
}
