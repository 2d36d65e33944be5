package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.app.Rules;
import org.nianbao.check.Applicability;
import org.nianbao.check.BalancedReports;
import org.nianbao.check.CheckContext;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.check.Rule;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftWriter;
import org.nianbao.figures.Figures;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.NumberKind;
import org.nianbao.form.Table;
import org.nianbao.report.Edit;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.rollup.MadeFiles;
import org.nianbao.rollup.Rollup;
import org.nianbao.rollup.RollupPlan;
import org.nianbao.rollup.Unit;
import org.nianbao.rollup.UnitDecision;
import org.nianbao.rollup.UnitFile;
import org.nianbao.rollup.compare.CellDifference;
import org.nianbao.rollup.out.RollupDraft;
import org.nianbao.text.Messages;
import org.nianbao.ui.grid.NumberGrid;
import org.nianbao.ui.model.StepTitles;
import org.nianbao.ui.window.Program;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the office does with single units: by the keyboard, name by name, cell by cell. */
@ExtendWith(ApplicationExtension.class)
class RollupUnitsTest {
  private static final int YEAR = 2023;
  private static final String SLOW = "慢局";
  private static final List<String> UNITS = List.of("教育局", "公安局", "民政局", "司法局", "财政局");

  @TempDir private static Path folder;
  private static int run;

  private final List<Report> reports = new ArrayList<>();
  private final CountDownLatch slow = new CountDownLatch(1);
  private final CountDownLatch begun = new CountDownLatch(1);
  private Path home = folder;
  private Path received = folder;
  private Clerk clerk;
  private RollupDriver page;

  /** A rule that holds up the reports of one unit until it is let go. */
  private final class HeldUp implements Rule {
    @Override
    public void check(CheckContext exam, Consumer<Finding> found) {
      if (exam.report().body().equals(SLOW)) {
        begun.countDown();
        try {
          slow.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }

    @Override
    public List<Applicability> appliesTo(Edition edition) {
      return List.of();
    }
  }

  @Start
  void start(Stage stage) throws IOException {
    home = Files.createDirectories(folder.resolve("核对 " + run));
    received = Files.createDirectories(folder.resolve("收到 " + run++));
    clerk = new Clerk(stage, home, this::heldUp);
    page = new RollupDriver(clerk);
    stage.setMaximized(false);
    stage.setWidth(1080);
    stage.setHeight(600);
  }

  private Program heldUp(Program program) {
    List<Rule> rules = new ArrayList<>(Rules.all());
    rules.add(new HeldUp());
    return new Program(
        program.messages(),
        program.editions(),
        new Checker(rules, program.messages()),
        program.importer(),
        program.cabinet(),
        program.printer(),
        program.export(),
        program.settings(),
        program.theme(),
        program.journal(),
        program.year());
  }

  @BeforeEach
  void units() throws IOException {
    Random random = new Random(7);
    for (String unit : UNITS) {
      Report report = BalancedReports.declared(BalancedReports.edition("2021"), random);
      reports.add(new Edit.Identity(unit, YEAR, null).applyTo(report));
      write(reports.getLast(), received.resolve(unit + ".nianbao"));
    }
  }

  private static void write(Report report, Path file) throws IOException {
    try {
      Files.write(file, new DraftWriter().write(Draft.of(report)));
    } catch (DraftException e) {
      throw new AssertionError(e);
    }
  }

  @AfterEach
  void close() {
    slow.countDown();
    clerk.closeWindow();
  }

  private void drop(Path... files) {
    List<java.io.File> dropped = new ArrayList<>();
    for (Path file : files) {
      dropped.add(file.toFile());
    }
    clerk.robot().interact(() -> clerk.window().drop(dropped));
  }

  private void begin(String list) {
    clerk.click("开始汇总…");
    clerk.click("单位名单…");
    clerk.robot().interact(() -> clerk.field("单位名单").setText(list));
    clerk.click("用这份名单");
    drop(received);
    clerk.waitToSee("已收 5");
  }

  /** The units behind a sum. */
  private Set<String> summed() {
    page.show("合计");
    Set<String> units = new TreeSet<>();
    page.shares().getItems().forEach(share -> units.add(share.unit().name()));
    page.show("各单位");
    return units;
  }

  private NumberGrid grid() {
    return clerk.robot().lookup(n -> n instanceof NumberGrid).queryAs(NumberGrid.class);
  }

  private void select(String unit) {
    clerk
        .robot()
        .interact(
            () ->
                page.units().getItems().stream()
                    .filter(u -> u.name().equals(unit))
                    .findFirst()
                    .ifPresent(u -> page.units().getSelectionModel().select(u)));
  }

  private Node focused() {
    return clerk.stage().getScene().getFocusOwner();
  }

  private static boolean isIn(Node node, Node around) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n.equals(around)) {
        return true;
      }
    }
    return false;
  }

  /** Presses Tab until a button has the focus; fails where the keyboard does not come to it. */
  private void tabTo(String words) {
    for (int i = 0; i < 60; i++) {
      if (focused() instanceof ButtonBase button && words.equals(button.getText())) {
        return;
      }
      clerk.press(KeyCode.TAB);
    }
    throw new AssertionError("The keyboard does not come to " + words + " but to " + focused());
  }

  private void push(String words) {
    tabTo(words);
    clerk.press(KeyCode.SPACE);
  }

  @Test
  void theKeyboardAloneGoesAllTheWay() {
    push("开始汇总…");
    push("单位名单…");
    clerk
        .robot()
        .interact(
            () -> {
              ClipboardContent names = new ClipboardContent();
              names.putString(String.join("\n", UNITS) + "\n水利局");
              Clipboard.getSystemClipboard().setContent(names);
            });
    clerk.press(KeyCode.CONTROL, KeyCode.V);
    clerk.waitToSee("共 6 个单位");
    push("用这份名单");
    clerk.waitToSee("缺 6");
    clerk.willChoose(received);
    push("选择文件夹…");
    clerk.waitToSee("已收 5，缺 1");
    tabTo("各单位"); // one of four that belong together: arrows lead on
    clerk.press(KeyCode.RIGHT);
    for (int i = 0; i < 20 && !isIn(focused(), grid()); i++) {
      clerk.press(KeyCode.TAB);
    }
    CellId first = grid().activeCellProperty().get();
    clerk.press(KeyCode.DOWN);
    CellId below = grid().activeCellProperty().get();
    assertNotEquals(first, below);
    clerk.press(KeyCode.ENTER);
    assertEquals(below, grid().activeCellProperty().get(), "nothing is filled in here");
    assertTrue(page.shares().isFocused());
    clerk.press(KeyCode.DOWN);
    String unit = page.shares().getSelectionModel().getSelectedItem().unit().name();
    assertEquals(1, page.shares().getSelectionModel().getSelectedIndex());
    clerk.press(KeyCode.ENTER);
    clerk.waitToSee("复制核对意见");
    assertTrue(clerk.sees(unit));
    clerk.press(KeyCode.ESCAPE);
    assertFalse(clerk.sees("复制核对意见"));
    assertTrue(page.shares().isFocused(), () -> "back where one was, not " + focused());
    push("生成汇总草稿");
    clerk.waitToSee("还有 1 个单位没有计入");
    push("不等了，现在生成");
    clerk.waitToSee("已把 5 个单位的数字相加");
  }

  @Test
  void aNameIsConfirmedAndAnotherRefused() throws IOException {
    begin("青山县教育局\n青山县公安局\n民政局\n司法局\n财政局");
    clerk.waitToSee("有 2 个名称只是相近");
    assertEquals(Set.of("青山县教育局", "青山县公安局", "民政局", "司法局", "财政局"), summed());
    select("青山县教育局");
    clerk.click("是同一单位");
    clerk.waitToSee("有 1 个名称只是相近");
    assertEquals(
        "青山县教育局",
        page.units().getSelectionModel().getSelectedItem().name(),
        "the unit stays chosen");
    select("青山县公安局");
    clerk.click("不是同一单位");
    clerk.waitToSee("6 个单位（已收 5，缺 1）");
    assertFalse(clerk.sees("只是相近"));
    assertTrue(
        page.units().getItems().stream().anyMatch(u -> u.name().equals("公安局") && !u.listed()));
    assertEquals(Set.of("青山县教育局", "公安局", "民政局", "司法局", "财政局"), summed());
    select("公安局");
    clerk.click("重新认定");
    clerk.waitToSee("有 1 个名称只是相近");
    clerk.waitToSee("5 个单位（已收 5）");
    select("青山县教育局");
    clerk.click("重新认定");
    clerk.waitToSee("有 2 个名称只是相近");
    select("青山县公安局");
    clerk.click("不是同一单位");
    clerk.waitToSee("6 个单位（已收 5，缺 1）");
    clerk.click("清空重来");
    clerk.click("先不清空");
    clerk.waitToSee("6 个单位（已收 5，缺 1）");
    clerk.click("清空重来");
    clerk.click("清空");
    clerk.waitToSee("名单上有 5 个单位（缺 5）");
    drop(received);
    clerk.waitToSee("有 2 个名称只是相近");
  }

  @Test
  void ofTwoFilesOfAUnitThePersonTakesOne() throws IOException {
    CellId cell = threeDigits(reports.get(2));
    String was = value(reports.get(2), cell);
    Path other = received.resolve("民政局（改）.nianbao");
    Report changed =
        Edit.Cells.of(cell, reports.get(2).read(cell, was + "0", Origin.TYPED))
            .applyTo(reports.get(2));
    write(changed, other);
    Files.setLastModifiedTime(other, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    clerk.click("开始汇总…");
    drop(received);
    clerk.waitToSee("已收 4，重复 1");
    assertEquals(was, counted("民政局", cell), "the one written last, not the first by name");
    select("民政局");
    clerk.click("改用另一份");
    clerk.waitFor(() -> (was + "0").equals(counted("民政局", cell)), "the other file");
    assertEquals(Set.of(UnitDecision.FILE), unit("民政局").decided());
    clerk.click("看这个单位");
    clerk.waitToSee("格不同");
    clerk.click("用这一份");
    assertFalse(clerk.sees("复制核对意见"), "the page is done with");
    clerk.waitFor(() -> was.equals(counted("民政局", cell)), "the first file again");
    Path third = received.resolve("民政局（三）.nianbao");
    write(changed, third); // newer than the one that was taken
    clerk.waitFor(() -> unit("民政局").rivals().size() == 2, "the third file");
    assertEquals(was, counted("民政局", cell), "what was taken stays");
    clerk.waitToSee("选用哪一份…");
  }

  @Test
  void whatWasGivenComesBack() throws IOException {
    Path declared = home.resolve("公布.nianbao");
    write(new Edit.Identity("青山县人民政府", YEAR, null).applyTo(reports.getFirst()), declared);
    begin("青山县教育局\n公安局\n民政局\n司法局\n青山县财政局");
    select("青山县教育局");
    clerk.click("不是同一单位");
    clerk.waitToSee("6 个单位（已收 5，缺 1）");
    select("青山县财政局");
    clerk.click("是同一单位");
    clerk.waitFor(() -> !clerk.sees("只是相近"), "all names are settled");
    page.show("与公布数比对");
    clerk.willChoose(declared);
    clerk.click("选择公布的年报…");
    clerk.waitToSee("格不一致");
    clerk.click("返回首页");
    clerk.click("开始汇总…");
    assertCameBack(clerk);
    clerk.closeWindow();
    clerk = clerk.startAgain();
    clerk.click("开始汇总…");
    assertCameBack(clerk);
    clerk.click("清空重来");
    clerk.click("清空");
    clerk.waitToSee("名单上有 5 个单位（缺 5）");
    clerk.closeWindow();
    clerk = clerk.startAgain();
    clerk.click("开始汇总…");
    clerk.waitToSee("名单上有 5 个单位（缺 5）");
  }

  private void assertCameBack(Clerk now) {
    now.waitToSee("6 个单位（已收 5，缺 1）");
    assertFalse(now.sees("只是相近"), "what was said of names");
    page.show("与公布数比对");
    now.waitToSee("格不一致");
  }

  @Test
  void aFileThatNobodyWroteIsNoRollUp() throws IOException {
    Path kept = home.resolve("data").resolve("rollup.properties");
    Files.createDirectories(home.resolve("data"));
    Files.writeString(kept, "named.0=\\u12zz\nunit.0=x");
    clerk.click("开始汇总…");
    clerk.waitToSee("现在读不出来了");
    drop(received);
    clerk.waitToSee("5 个单位（已收 5）");
  }

  @Test
  void theQuestionBeforeTheDraftSaysWhatIsNotSettled() throws IOException {
    Files.copy(received.resolve("民政局.nianbao"), received.resolve("民政局 2.nianbao"));
    clerk.click("开始汇总…");
    clerk.click("单位名单…");
    List<String> late = List.of("甲局", "乙局", "丙局", "丁局", "戊局", "己局");
    clerk
        .robot()
        .interact(
            () ->
                clerk
                    .field("单位名单")
                    .setText("青山县教育局\n公安局\n民政局\n司法局\n财政局\n" + String.join("\n", late)));
    clerk.click("用这份名单");
    drop(received);
    clerk.waitToSee("已收 4，缺 6，重复 1");
    clerk.click("生成汇总草稿");
    clerk.waitToSee("甲局、乙局、丙局、丁局、戊局等。");
    assertTrue(clerk.sees("有 1 个名称还没有核对，先按相近的单位计入：青山县教育局。"));
    assertTrue(clerk.sees("有 1 个单位的文件不止一份，取最后保存的一份：民政局。"));
  }

  @Test
  void saysWhatWasReadAndWhereToBegin() throws IOException {
    clerk.click("开始汇总…");
    assertEquals("单位名单…", ((ButtonBase) focused()).getText());
    drop(received);
    clerk.waitToSee("已读：…/" + received.getFileName() + "（5 个文件）");
    Path more = Files.createDirectories(home.resolve("再收到"));
    Files.copy(received.resolve("教育局.nianbao"), more.resolve("教育局.nianbao"));
    drop(more);
    clerk.waitToSee("已读：…/" + received.getFileName() + "等 2 处（6 个文件）");
    clerk.press(KeyCode.F1);
    Node part =
        clerk
            .robot()
            .lookup(n -> n.getStyleClass().contains("help-heading"))
            .lookup((Node n) -> n instanceof Labeled l && "汇总多个单位".equals(l.getText()))
            .query();
    Node scroll = clerk.robot().lookup(".help-scroll > .viewport").query();
    double at = part.localToScene(part.getLayoutBounds()).getMinY();
    double top = scroll.localToScene(scroll.getLayoutBounds()).getMinY();
    assertTrue(Math.abs(at - top) < 30, () -> "help begins at " + at + ", not " + top);
  }

  /** Asked on the window's thread: in between a table that is filled anew is empty. */
  private Unit unit(String name) {
    List<Unit> found = new ArrayList<>();
    clerk
        .robot()
        .interact(
            () ->
                page.units().getItems().stream()
                    .filter(u -> u.name().equals(name))
                    .forEach(found::add));
    return found.getFirst();
  }

  private String counted(String name, CellId cell) {
    return unit(name).counted().orElseThrow().figures().at(cell).printed();
  }

  @Test
  void theUnitStaysChosenWhenTheListIsShortened() throws IOException {
    begin(String.join("\n", UNITS) + "\n水利局\n林业局");
    select("林业局");
    CheckBox open =
        clerk.robot().lookup(n -> n instanceof CheckBox b && "只看要处理的".equals(b.getText())).query();
    clerk.robot().interact(open::fire);
    assertEquals(List.of("水利局", "林业局"), page.units().getItems().stream().map(Unit::name).toList());
    assertEquals("林业局", page.units().getSelectionModel().getSelectedItem().name());
    clerk.robot().interact(open::fire);
    assertEquals("林业局", page.units().getSelectionModel().getSelectedItem().name());
    Report late = new Edit.Identity("水利局", YEAR, null).applyTo(reports.getFirst());
    write(late, received.resolve("水利局.nianbao"));
    clerk.waitToSee("已收 6");
    assertEquals("林业局", page.units().getSelectionModel().getSelectedItem().name());
    clerk.click("清空重来");
    clerk.waitToSee("名单上有 7 个单位（缺 7）");
    assertFalse(clerk.sees("先不清空"), "there was nothing but files");
  }

  @Test
  void whatIsThereStaysWhenReadingIsStopped() throws Exception {
    begin("");
    Path more = Files.createDirectories(home.resolve("再收到"));
    write(
        new Edit.Identity(SLOW, YEAR, null).applyTo(reports.getFirst()), more.resolve("a.nianbao"));
    for (int i = 0; i < 50; i++) {
      Files.copy(received.resolve("教育局.nianbao"), more.resolve("b" + i + ".nianbao"));
    }
    drop(more);
    begun.await();
    clerk.click("停止读取");
    slow.countDown();
    clerk.waitToSee("已停止读取，现在看到的是停止前的结果");
    assertTrue(clerk.sees("5 个单位（已收 5）"));
    assertEquals(UNITS.size(), page.units().getItems().size());
    clerk.click("继续读取");
    clerk.waitToSee("6 个单位（已收 5，重复 1）");
    assertFalse(clerk.sees("已停止读取"));
  }

  @Test
  void anOpinionIsWrittenAsPages() throws IOException {
    CellId cell = threeDigits(reports.get(2));
    put(2, cell, value(reports.get(2), cell) + "0");
    begin(String.join("\n", UNITS));
    select("民政局");
    clerk.click("看这个单位");
    clerk.waitToSee("复制核对意见");
    Path pdf = home.resolve("民政局.pdf");
    clerk.willChoose(pdf);
    clerk.click("核对意见存为 PDF…");
    clerk.waitToSee("已写入");
    assertEquals("核对意见 民政局", clerk.offered());
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
      assertTrue(text.startsWith("核对意见"), text);
      assertTrue(text.contains("民政局") && text.contains("【强制】"), text);
    }
  }

  @Test
  void aUnitsReportIsReadAndNothingInItIsChanged() throws IOException {
    CellId cell = threeDigits(reports.get(2));
    Edition edition = reports.get(2).edition();
    String overview = edition.textSections().findFirst().orElseThrow().id();
    reports.set(2, new Edit.TextEdit(overview, "青山县民政局依法公开。").applyTo(reports.get(2)));
    put(2, cell, value(reports.get(2), cell));
    byte[] before = Files.readAllBytes(received.resolve("民政局.nianbao"));
    begin(String.join("\n", UNITS));
    select("民政局");
    clerk.robot().interact(() -> page.units().requestFocus());
    clerk.press(KeyCode.ENTER);
    clerk.waitToSee("总体情况");
    page.show("总体情况");
    clerk.waitToSee("青山县民政局依法公开。");
    page.show(
        StepTitles.of(edition.sectionOf(edition.tableOf(cell).orElseThrow()), Messages.load()));
    NumberGrid shown =
        clerk
            .robot()
            .lookup(".veil")
            .lookup((Node n) -> n instanceof NumberGrid)
            .queryAs(NumberGrid.class);
    assertTrue(shown.readOnlyProperty().get());
    clerk
        .robot()
        .interact(
            () -> {
              shown.activate(cell);
              shown.requestFocus();
            });
    Node active = (Node) shown.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
    assertTrue(
        active.getAccessibleText().contains(value(reports.get(2), cell)),
        active::getAccessibleText);
    clerk.type("9");
    clerk.press(KeyCode.ESCAPE);
    assertFalse(clerk.sees("复制核对意见"));
    assertTrue(page.units().isFocused(), "back where one was");
    assertArrayEquals(before, Files.readAllBytes(received.resolve("民政局.nianbao")));
  }

  @Test
  void theUnitWithTransposedDigitsIsNamed() throws IOException {
    List<UnitFile> files = new ArrayList<>();
    reports.forEach(report -> files.add(MadeFiles.of(report)));
    Rollup right = Rollup.of(RollupPlan.OPEN, files, BalancedReports.EDITIONS);
    Path declared = home.resolve("公布.nianbao");
    write(RollupDraft.of(right, "青山县人民政府").report(), declared);
    CellId cell = threeDigits(reports.get(3));
    String was = value(reports.get(3), cell);
    put(3, cell, "" + was.charAt(1) + was.charAt(0) + was.charAt(2));
    begin(String.join("\n", UNITS));
    page.show("与公布数比对");
    clerk.willChoose(declared);
    clerk.click("选择公布的年报…");
    clerk.waitToSee("格不一致");
    int at =
        page.differences().getItems().stream().map(CellDifference::cell).toList().indexOf(cell);
    clerk.robot().interact(() -> page.differences().getSelectionModel().select(at));
    clerk.waitToSee("必是司法局：两位数字颠倒");
    assertTrue(clerk.sees("应为 " + was), was);
    clerk.robot().interact(() -> page.differences().requestFocus());
    clerk.press(KeyCode.ENTER);
    assertEquals(cell, grid().activeCellProperty().get());
    assertTrue(clerk.sees("合计 "), "the sum and the units behind it");
    assertTrue(grid().isVisible() && !page.shares().getItems().isEmpty());
  }

  /** No total, with three digits of which the first two differ. */
  private static CellId threeDigits(Report report) {
    for (Table table : report.edition().tables()) {
      for (CellId cell : table.cells()) {
        String value = value(report, cell);
        if (table.equations().size() > 10
            && !table.isTotal(cell)
            && table.number(cell) == NumberKind.COUNT
            && value.chars().distinct().count() == 3
            && value.length() == 3) {
          return cell;
        }
      }
    }
    throw new AssertionError("No such cell");
  }

  private static String value(Report report, CellId cell) {
    return Figures.of(report).value(cell).map(v -> v.toPlainString()).orElse("");
  }

  private void put(int unit, CellId cell, String text) throws IOException {
    Report changed =
        Edit.Cells.of(cell, reports.get(unit).read(cell, text, Origin.TYPED))
            .applyTo(reports.get(unit));
    reports.set(unit, changed);
    write(changed, received.resolve(UNITS.get(unit) + ".nianbao"));
  }
}
