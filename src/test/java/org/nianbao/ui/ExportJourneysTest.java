package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.disk.Disk;
import org.nianbao.disk.LocalDisk;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.TestDrafts;
import org.nianbao.export.Export;
import org.nianbao.export.ExportFormat;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.Progress;
import org.nianbao.export.pdf.PdfExporter;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;
import org.nianbao.export.pdf.font.TestMachine;
import org.nianbao.export.pdf.view.CarriedDraft;
import org.nianbao.figures.CheckCode;
import org.nianbao.figures.Figures;
import org.nianbao.text.Messages;
import org.nianbao.ui.window.Program;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The last step, when not all goes well: files that are held, letters that no font has, haste. */
@ExtendWith(ApplicationExtension.class)
class ExportJourneysTest {
  private static final byte[] OLD = "%PDF-1.7 an older report".getBytes(StandardCharsets.US_ASCII);

  @TempDir static Path folder;
  private static int run;

  private Path home = Path.of("");
  private Path target = Path.of("");
  private MachineFonts machine = MachineFonts.none();
  private Clerk clerk;
  private PdfExporter printer = new PdfExporter(Messages.load(), new FontLibrary(), machine);
  private volatile @Nullable Supplier<IOException> refusal;

  @Start
  void start(Stage stage) throws IOException {
    home = Files.createDirectories(folder.resolve("导出 " + run++));
    target = Files.createDirectories(home.resolve("交稿")).resolve("年报.pdf");
    machine = TestMachine.in(home.resolve("fonts"));
    clerk = new Clerk(stage, home, this::onThisMachine);
  }

  @AfterEach
  void close() {
    clerk.closeWindow();
  }

  private Program onThisMachine(Program made) {
    printer = new PdfExporter(made.messages(), new FontLibrary(), machine);
    return new Program(
        made.messages(),
        made.editions(),
        made.checker(),
        made.importer(),
        made.cabinet(),
        printer,
        new Export(made.checker(), Map.of(ExportFormat.PDF, printer), disk(), made.messages()),
        made.settings(),
        made.theme(),
        made.journal(),
        made.year());
  }

  /** This computer's disk; another program may hold the target. */
  private Disk disk() {
    Disk local = new LocalDisk();
    return (Disk)
        Proxy.newProxyInstance(
            Disk.class.getClassLoader(),
            new Class<?>[] {Disk.class},
            (proxy, method, values) -> {
              Supplier<IOException> held = refusal;
              boolean changes = List.of("move", "write", "delete").contains(method.getName());
              if (held != null && changes && Arrays.asList(values).contains(target)) {
                throw held.get();
              }
              try {
                return method.invoke(local, values);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Test
  void aProofIsCalledAProofInItsNameAndInTheWindow() throws IOException {
    openExportOf("045");
    clerk.click("导出校样…");
    clerk.waitToSee("校样已导出到");
    assertTrue(clerk.offered().endsWith("（校样）"), clerk.offered());
    assertTrue(clerk.sees("只供核对，不要报送或公开"), "what a proof is not for");
  }

  private void openExportOf(String id) throws IOException {
    clerk.open(clerk.draft(id));
    clerk.goToStep("检查与导出");
    clerk.willChoose(target);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Objects.requireNonNull(target.getParent()))) {
      return files.sorted().toList();
    }
  }

  private void otherNameIsTaken(Supplier<IOException> held, String why) throws IOException {
    Files.write(target, OLD);
    openExportOf("045");
    refusal = held;
    clerk.click("导出校样…");
    clerk.waitToSee(why);
    assertArrayEquals(OLD, Files.readAllBytes(target));
    assertEquals(List.of(target), files());
    clerk.click("改存为 年报（2）.pdf");
    clerk.waitToSee("已导出到");
    Path other = target.resolveSibling("年报（2）.pdf");
    assertEquals(List.of(target, other), files());
    assertArrayEquals(OLD, Files.readAllBytes(target));
    clerk.click("打开文件");
    clerk.waitFor(() -> clerk.launched().equals(List.of(other)), "the file is opened");
  }

  @Test
  void aTargetThatIsOpenElsewhereLosesNothing() throws IOException {
    otherNameIsTaken(() -> new FileSystemException("held"), "它可能正在别的程序里打开着");
  }

  @Test
  void aTargetThatMayNotBeWrittenLosesNothing() throws IOException {
    otherNameIsTaken(() -> new AccessDeniedException("read-only"), "没有写入权限");
  }

  @Test
  void anotherFileIsNotOverwrittenAndTheFolderIsOpened() throws IOException {
    Files.writeString(target, "no PDF at all");
    openExportOf("045");
    clerk.click("导出校样…");
    clerk.waitToSee("另一种文件");
    clerk.click("改存为 年报（2）.pdf");
    clerk.waitToSee("已导出到");
    assertEquals("no PDF at all", Files.readString(target));
    clerk.click("打开所在文件夹");
    clerk.waitFor(() -> !clerk.launched().isEmpty(), "the folder is opened");
    assertEquals(target.getParent(), clerk.launched().getFirst());
  }

  @Test
  void theCodeIsTheSameInTheWindowAndInThePdf() throws IOException, DraftException {
    openExportOf("045");
    clerk.click("导出校样…");
    clerk.waitToSee("已导出到");
    var report = TestDrafts.realReport("045");
    String code = CheckCode.of(report, Figures.of(report));
    assertTrue(clerk.sees("校验码 " + code), code);
    byte[] draft = new CarriedDraft().in(Files.readAllBytes(target)).orElseThrow();
    var carried = TestDrafts.READER.read(draft).draft().report();
    assertEquals(code, CheckCode.of(carried, Figures.of(carried)));
  }

  @Test
  void lettersThatNoFontHasAreNamedBeforeTheExport() throws IOException {
    clerk.open(clerk.draft("045"));
    clerk.goToStep("其他事项");
    clerk.robot().interact(() -> clerk.field("六、其他需要报告的事项").setText("联系人王\uD87F\uDFFE。"));
    clerk.goToStep("检查与导出");
    clerk.waitToSee("六、其他需要报告的事项：“联系人王〔U+2FFFE〕。”");
    clerk.willChoose(target);
    clerk.click("导出校样…");
    clerk.waitToSee("有字印不出来");
    clerk.click("继续填写");
    assertEquals(List.of(), files());
    clerk.click("导出校样…");
    clerk.waitToSee("有字印不出来");
    clerk.click("照样导出");
    clerk.waitToSee("已导出到");
    assertEquals(List.of(target), files());
  }

  @Test
  void theFontsOfTheMachineAreUsedIfWantedAndRemembered() throws IOException, DraftException {
    openExportOf("045");
    CheckBox wanted =
        clerk
            .robot()
            .lookup((Node n) -> n instanceof CheckBox c && "使用本机公文字体".equals(c.getText()))
            .queryAs(CheckBox.class);
    assertFalse(wanted.isSelected());
    assertFalse(clerk.sees("用了本机的"));
    clerk.robot().interact(wanted::fire);
    clerk.waitToSee("用了本机的FandolKai，其余用内置字体");
    clerk.click("导出校样…");
    clerk.waitToSee("已导出到");
    byte[] pdf = Files.readAllBytes(target);
    byte[] draft = new CarriedDraft().in(pdf).orElseThrow();
    var opened = TestDrafts.READER.read(draft).draft();
    assertArrayEquals(
        printer.print(opened, new ExportOptions(true, true), Progress.UNWATCHED).content(), pdf);
    clerk.click("继续填写");
    clerk.closeWindow();
    assertTrue(
        Files.readString(home.resolve("data").resolve("window.properties"))
            .contains("machineFonts=true"));
  }

  @Test
  void aLongPrintCanBeCalledOffAndLeavesNothing() throws Exception {
    Path draft = clerk.draft("045");
    clerk.open(draft);
    clerk.goToStep("总体情况");
    Semaphore anotherPrint = new Semaphore(0);
    Thread other = printUntil(anotherPrint, draft);
    clerk.goToStep("检查与导出");
    clerk.waitToSee("停止");
    clerk.click("停止");
    clerk.waitToSee("已停止排版");
    clerk.willChoose(target);
    clerk.click("导出校样…");
    clerk.waitToSee("取消");
    clerk.click("取消");
    clerk.waitFor(ExportJourneysTest::nothingPrints, "the print ends");
    assertEquals(List.of(), files());
    assertFalse(clerk.sees("已导出到"));
    anotherPrint.release();
    other.join();
    clerk.click("重新排版");
    clerk.waitToSee("第 1 / ");
    assertFalse(clerk.sees("停止"));
  }

  /** Has the printer at work, so that all other prints wait, until {@code end} is released. */
  private Thread printUntil(Semaphore end, Path file) throws Exception {
    var draft = TestDrafts.READER.read(Files.readAllBytes(file)).draft();
    CountDownLatch begun = new CountDownLatch(1);
    Progress slow =
        part -> {
          if (part > 0 && begun.getCount() > 0) {
            begun.countDown();
            end.acquireUninterruptibly();
          }
        };
    Thread other =
        new Thread(
            () -> {
              try {
                printer.print(draft, new ExportOptions(true, false), slow);
              } catch (DraftException e) {
                throw new AssertionError(e);
              }
            },
            "another print");
    other.start();
    assertTrue(begun.await(20, TimeUnit.SECONDS), "the other print has begun");
    return other;
  }

  private static boolean nothingPrints() {
    return Thread.getAllStackTraces().keySet().stream().noneMatch(t -> t.getName().equals("print"));
  }
}
