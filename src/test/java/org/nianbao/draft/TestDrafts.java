package org.nianbao.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.EditionReader;
import org.nianbao.form.Editions;
import org.nianbao.report.Entry;
import org.nianbao.report.FinalState;
import org.nianbao.report.FormerParagraph;
import org.nianbao.report.Imported;
import org.nianbao.report.Ledger;
import org.nianbao.report.Level;
import org.nianbao.report.OldNumber;
import org.nianbao.report.Origin;
import org.nianbao.report.Reason;
import org.nianbao.report.Reopening;
import org.nianbao.report.Report;
import org.nianbao.report.Rewriting;
import org.nianbao.report.SectionContent;
import org.nianbao.report.SignOff;
import org.nianbao.report.Signature;
import org.nianbao.report.SigningRole;
import org.nianbao.report.VerifiedMark;

/** Drafts to test with: the real ones, and random ones. */
public final class TestDrafts {
  /** The built-in editions and the one of two of the real reports. */
  public static final Editions EDITIONS = editions();

  public static final DraftReader READER = new DraftReader(EDITIONS);

  private TestDrafts() {}

  private static Editions editions() {
    EditionReader reader = new EditionReader();
    List<Edition> all = new ArrayList<>(reader.readBuiltIn().all());
    String file = "/org/nianbao/editions/2021-requests-2019.json";
    try (InputStream in = TestDrafts.class.getResourceAsStream(file)) {
      all.add(reader.read(file, in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Editions(all);
  }

  /** The files of all real reports and of all samples. */
  public static Stream<Path> files() throws IOException {
    return Stream.concat(in("/org/nianbao/reports"), in("/org/nianbao/samples"));
  }

  private static Stream<Path> in(String folder) throws IOException {
    try {
      Path path = Path.of(TestDrafts.class.getResource(folder).toURI());
      try (Stream<Path> files = Files.list(path)) {
        return files.filter(f -> f.toString().endsWith(".nianbao")).sorted().toList().stream();
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A real report by its number: 045. */
  public static Report realReport(String id) {
    try (InputStream in =
        TestDrafts.class.getResourceAsStream("/org/nianbao/reports/" + id + ".nianbao")) {
      return READER.read(in.readAllBytes()).draft().report();
    } catch (IOException | DraftException e) {
      throw new IllegalStateException(id, e);
    }
  }

  /** The sample that the program comes with. */
  public static Draft sample() {
    return new Samples(READER).filled();
  }

  /** A small draft that says something in every kind of place. */
  public static Draft small() {
    return small(
        ledger(),
        new Rewriting(
            Map.of(
                "overview",
                new Rewriting.Passages(
                    List.of(
                        FormerParagraph.open("去年的第一段"),
                        new FormerParagraph("去年", FormerParagraph.ParagraphState.TAKEN, 4, 7),
                        new FormerParagraph("不要", FormerParagraph.ParagraphState.LEFT, 0, 0)),
                    List.of(new OldNumber(5, "二"))))));
  }

  /**
   * The same as the program wrote it that knew no other year's texts and no other editions' cells.
   */
  public static Draft smallOfFormerProgram() {
    return small(Ledger.EMPTY, Rewriting.NONE);
  }

  private static Draft small(Ledger ledger, Rewriting rewriting) {
    Report blank = Report.blank(EDITIONS.byId("2021").orElseThrow(), "西城区", 2024);
    Map<CellId, Entry> entries = new LinkedHashMap<>();
    put(entries, blank, "requests/received/natural", "12", Origin.TYPED);
    put(entries, blank, "rules/normativeDocuments/issued", "22（其中修订16件）", Origin.PASTED);
    put(entries, blank, "rules/nobody/knows", "7", Origin.LAST_YEAR);
    return Draft.of(
        new Report(
            blank.edition(),
            blank.body(),
            2024,
            Level.COUNTY,
            Map.of("overview", "第一段\n第二段"),
            entries,
            new Signature("西城区", "2025-01-20"),
            Report.blank(EDITIONS.byId("2019").orElseThrow(), "西城区", 2023),
            Map.of("X-VALID rules/normativeDocuments/inForce", new Reason("口径调整", "17|23")),
            new Imported(
                "去年.docx",
                "docx",
                List.of(
                    new Imported.Doubt(
                        CellId.parse("rules/normativeDocuments/issued"), "22", "有附注"))),
            SignOff.NONE,
            ledger,
            rewriting));
  }

  /** A draft of what a clerk could never type and a paste could bring. */
  public static Draft random(long seed) {
    Random random = new Random(seed);
    Report report = report(random, true);
    return new Draft(
        random.nextBoolean() ? report.withSignOff(signOff(random, report)) : report,
        random.nextBoolean() ? DraftId.random() : null,
        word(random),
        null,
        random.nextInt(1000),
        UnknownMembers.NONE);
  }

  private static Report report(Random random, boolean withLastYear) {
    Edition edition = EDITIONS.all().get(random.nextInt(EDITIONS.all().size()));
    Report blank = Report.blank(edition, word(random), 2008 + random.nextInt(30));
    Map<CellId, Entry> entries = new LinkedHashMap<>();
    Origin[] origins = Origin.values();
    for (CellId cell : edition.cells().toList()) {
      if (random.nextBoolean()) {
        String text = random.nextBoolean() ? String.valueOf(random.nextInt()) : word(random);
        put(entries, blank, cell.toString(), text, origins[random.nextInt(origins.length)]);
      }
    }
    put(entries, blank, "z" + random.nextInt() + "/陌生/格子", word(random), Origin.PASTED);
    Map<String, String> texts = new LinkedHashMap<>();
    for (String section : List.of("other", "intro", "improvement", "附录", "overview")) {
      texts.put(section, word(random) + "\n" + word(random));
    }
    Level[] levels = Level.values();
    return new Report(
        edition,
        blank.body(),
        blank.year(),
        random.nextBoolean() ? levels[random.nextInt(levels.length)] : null,
        texts,
        entries,
        random.nextBoolean() ? new Signature(word(random), word(random)) : null,
        withLastYear && random.nextBoolean() ? report(random, false) : null,
        Map.of("N-" + random.nextInt() + " 概况", new Reason(word(random), word(random))),
        random.nextBoolean()
            ? new Imported(
                word(random),
                word(random),
                List.of(
                    new Imported.Doubt(
                        blank.edition().cells().findFirst().orElseThrow(),
                        word(random),
                        word(random))))
            : null,
        SignOff.NONE,
        random.nextBoolean() ? ledger() : Ledger.EMPTY,
        Rewriting.NONE);
  }

  /** Marks on what stands there and on what stood there once. */
  private static SignOff signOff(Random random, Report now) {
    Report blank = Report.blank(now.edition(), "", now.year());
    List<VerifiedMark> marks = new ArrayList<>();
    for (String section : SectionContent.sections(now)) {
      for (SigningRole role : SigningRole.values()) {
        Report seen = random.nextBoolean() ? now : blank;
        if (random.nextBoolean()) {
          marks.add(VerifiedMark.on(seen, section, role, word(random), word(random)));
        }
      }
    }
    List<Reopening> reopenings = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      reopenings.add(
          new Reopening("时刻" + i, word(random), word(random), word(random), word(random)));
    }
    String content = SectionContent.codeOfAll(now);
    FinalState state = new FinalState(word(random), word(random), content, word(random));
    return new SignOff(marks, random.nextBoolean() ? state : null, reopenings);
  }

  private static Ledger ledger() {
    Edition other = EDITIONS.byId("2019").orElseThrow();
    CellId cell = CellId.parse("requests/otherHandling/natural");
    Entry entry = Report.blank(other, "", 2020).read(cell, "3（其中撤回1件）", Origin.PASTED);
    CellId items = CellId.parse("fees/fees/lastYearItems");
    Entry plain = Report.blank(other, "", 2020).read(items, "7", Origin.TYPED);
    return new Ledger(
        List.of(
            new Ledger.LedgerLine(other, cell, entry, Ledger.LedgerState.OPEN),
            new Ledger.LedgerLine(other, items, plain, Ledger.LedgerState.LEFT)));
  }

  private static void put(
      Map<CellId, Entry> entries, Report report, String cell, String text, Origin origin) {
    CellId id = CellId.parse(cell);
    entries.put(id, report.read(id, text, origin));
  }

  /** At least one character of any kind: quotes, controls, emoji, halves of them. */
  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int[] odd = {'"', '\\', 0, '\n', '\t', 0x7F, 0x2028, 0xFEFF, 0x1F600, 0xD83D, 0xDE00, '7'};
    int length = 1 + random.nextInt(12);
    for (int i = 0; i < length; i++) {
      int code =
          random.nextInt(3) == 0 ? odd[random.nextInt(odd.length)] : 0x4E00 + random.nextInt(20000);
      word.appendCodePoint(code);
    }
    return word.toString();
  }

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
