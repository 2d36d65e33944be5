package org.nianbao.importer.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.importer.page.UnreadableFileException.UnreadableReason;
import org.nianbao.text.Messages;

/** Files made to do harm, and files that are no report: one sentence each. */
class HostileFilesTest {
  private static final int NESTED = 200_000;

  @TempDir Path folder;

  private static ReadingLimits limits(long unpacked, int pages, int cells, Duration time) {
    ReadingLimits usual = ReadingLimits.usual();
    return new ReadingLimits(
        usual.bytes(),
        unpacked,
        usual.unpackedRatio(),
        usual.entries(),
        usual.depth(),
        pages,
        cells,
        usual.characters(),
        time);
  }

  /** What repeats packs so well that the ratio would stop it first. */
  private static ReadingLimits withoutRatio() {
    ReadingLimits usual = ReadingLimits.usual();
    return new ReadingLimits(
        usual.bytes(),
        usual.unpackedBytes(),
        100_000,
        usual.entries(),
        usual.depth(),
        usual.pages(),
        usual.cells(),
        usual.characters(),
        usual.time());
  }

  private UnreadableReason refused(Path file) {
    SourceReader reader = new SourceReader(ReadingLimits.usual());
    return assertThrows(UnreadableFileException.class, () -> reader.read(file, () -> false))
        .reason();
  }

  @ParameterizedTest
  @EnumSource
  void eachReasonHasItsSentence(UnreadableReason reason) {
    String sentence = new UnreadableFileException(reason).message(Messages.load());

    assertTrue(sentence.endsWith("什么也没有改动。"), sentence);
  }

  @Test
  void nothingAFolderAndAMissingFileAreSaidSo() {
    assertEquals(UnreadableReason.EMPTY, Pages.refused(new byte[0]));
    assertEquals(UnreadableReason.FOLDER, refused(folder));
    assertEquals(UnreadableReason.NOT_ACCESSIBLE, refused(folder.resolve("没有.docx")));
  }

  @Test
  void aFileOfTwoGigabytesIsNotTakenIntoMemory() throws Exception {
    Path file = folder.resolve("大.docx");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(2L << 30);
    }

    assertEquals(UnreadableReason.TOO_LARGE, refused(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/document.xml", "xl/worksheets/sheet1.xml", "word/media/a.png"})
  void aBombInAZipStopsTheReading(String part) {
    byte[] bomb = new byte[40 << 20];

    assertEquals(
        UnreadableReason.UNPACKS_TOO_LARGE,
        Pages.refused(new ZipBuilder().with(part, bomb).with("word/document.xml.", "x").bytes()));
  }

  @Test
  void manyPartsThatUnpackToMuchStopTheReading() {
    ZipBuilder zip = new ZipBuilder().with("word/document.xml", "<a/>");
    for (int i = 0; i < 20; i++) {
      zip.with("word/" + i, new byte[900_000]);
    }

    assertEquals(
        UnreadableReason.UNPACKS_TOO_LARGE,
        Pages.refused(zip.bytes(), limits(10 << 20, 200, 1000, Duration.ofSeconds(10))));
  }

  @Test
  void aBombInAPdfStopsTheReading() throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write("%PDF-1.7\n1 0 obj<</Length 99/Filter/FlateDecode>>stream\n".getBytes(ISO_8859_1));
    try (DeflaterOutputStream packed = new DeflaterOutputStream(file)) {
      packed.write(new byte[40 << 20]);
    }
    file.write("\nendstream endobj".getBytes(ISO_8859_1));

    assertEquals(UnreadableReason.UNPACKS_TOO_LARGE, Pages.refused(file.toByteArray()));
  }

  @Test
  void aPdfStreamPackedTwiceIsUnpackedTwiceBeforeItIsTrusted() throws Exception {
    ByteArrayOutputStream inner = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed = new DeflaterOutputStream(inner)) {
      for (int i = 0; i < 300; i++) {
        packed.write(new byte[1 << 20]);
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(
        "%PDF-1.7\n1 0 obj<</Filter[/FlateDecode/FlateDecode]>>stream\r\n".getBytes(ISO_8859_1));
    try (DeflaterOutputStream packed = new DeflaterOutputStream(file)) {
      inner.writeTo(packed);
    }

    assertEquals(UnreadableReason.UNPACKS_TOO_LARGE, Pages.refused(file.toByteArray()));
  }

  @Test
  void tooManyEntriesStopTheReading() {
    ZipBuilder zip = new ZipBuilder();
    for (int i = 0; i <= 10_000; i++) {
      zip.with("a" + i, "");
    }

    assertEquals(UnreadableReason.TOO_MANY_ENTRIES, Pages.refused(zip.bytes()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
        "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\"><a/>",
        "<!DOCTYPE a [<!ENTITY % b SYSTEM \"http://127.0.0.1:9/b\">%b;]><a/>"
      })
  void documentTypesAndEntitiesAreRefused(String xml) {
    assertEquals(
        UnreadableReason.DOCUMENT_TYPE,
        Pages.refused(new ZipBuilder().with("word/document.xml", xml).bytes()));
    assertEquals(
        UnreadableReason.DOCUMENT_TYPE,
        Pages.refused(new ZipBuilder().with("xl/worksheets/sheet1.xml", xml).bytes()));
  }

  @Test
  void tablesWithinTablesWithoutEndAreTooDeep() {
    byte[] page = "<table><tr><td>".repeat(NESTED).getBytes(UTF_8);
    byte[] document =
        new ZipBuilder()
            .with("word/document.xml", "<a>" + "<w:tbl xmlns:w='w'><tr><tc>".repeat(NESTED))
            .bytes();
    byte[] rtf = ("{\\rtf1" + "{".repeat(NESTED)).getBytes(UTF_8);
    byte[] divs = "<div>".repeat(NESTED).getBytes(UTF_8);

    assertEquals(UnreadableReason.TOO_DEEP, Pages.refused(page));
    assertEquals(UnreadableReason.TOO_DEEP, Pages.refused(document, withoutRatio()));
    assertEquals(UnreadableReason.TOO_DEEP, Pages.refused(rtf));
    assertEquals(UnreadableReason.TOO_DEEP, Pages.refused(divs));
  }

  @Test
  void aPdfOfBracketsIsRefused() {
    byte[] file = ("%PDF-1.7\n1 0 obj " + "[".repeat(NESTED)).getBytes(ISO_8859_1);

    assertTrue(
        Set.of(UnreadableReason.DAMAGED, UnreadableReason.TOO_DEEP).contains(Pages.refused(file)));
  }

  @Test
  void moreCellsThanAReportCanHaveAreRefused() {
    String rows = "<tr><td>1</td><td>2</td></tr>".repeat(600);

    assertEquals(
        UnreadableReason.TOO_MANY_CELLS,
        Pages.refused(
            ("<table>" + rows + "</table>").getBytes(UTF_8),
            limits(1 << 20, 200, 1000, Duration.ofSeconds(10))));
  }

  @Test
  void aSheetThatIsMergedAsAWholeCostsNothing() throws Exception {
    byte[] file =
        new XlsxBuilder()
            .sheet(
                "表",
                "visible",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c"
                    + " r=\"XFD1048576\"><v>2</v></c></row>",
                "A1:XFD1048576",
                "B2:XFD1048576")
            .bytes();

    assertEquals(
        List.of("1", "2"), Pages.read(file).blocks().stream().map(HostileFilesTest::text).toList());
  }

  private static String text(SourceBlock block) {
    return switch (block) {
      case SourceParagraph paragraph -> paragraph.text();
      case SourceGrid grid -> {
        assertTrue(grid.rows() <= 1000, "rows " + grid.rows());
        yield grid.cells().getFirst().text();
      }
    };
  }

  @Test
  void moreTextThanAReportCanHaveIsRefused() {
    byte[] text = "字".repeat(5_100_000).getBytes(UTF_8);

    assertEquals(UnreadableReason.TOO_MUCH_TEXT, Pages.refused(text));
  }

  @Test
  void moreThanTwoHundredPagesAreRefused() throws Exception {
    try (PdfBuilder pdf = new PdfBuilder()) {
      for (int i = 0; i < 200; i++) {
        pdf.newPage();
      }
      assertEquals(UnreadableReason.TOO_MANY_PAGES, Pages.refused(pdf.bytes()));
    }
  }

  private static byte[] container(String stream, byte[] content) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(content), stream);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      container.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @Test
  void encryptedAndOldFilesAreSaidSo() throws Exception {
    byte[] word95 = new byte[4096];
    word95[0] = (byte) 0xDC;
    word95[1] = (byte) 0xA5;
    word95[2] = 101;

    assertEquals(
        UnreadableReason.ENCRYPTED, Pages.refused(container("EncryptedPackage", new byte[5000])));
    assertEquals(UnreadableReason.WORD_95, Pages.refused(container("WordDocument", word95)));
    assertEquals(UnreadableReason.EXCEL_95, Pages.refused(container("Book", new byte[5000])));
    assertEquals(
        UnreadableReason.NOT_A_DOCUMENT, Pages.refused(container("PowerPoint", new byte[5000])));
    assertEquals(UnreadableReason.EXCEL_95, Pages.refused(new byte[] {9, 4, 6, 0, 0, 0, 16, 0}));
  }

  @Test
  void aStreamThatClaimsToBeLargerThanItsFileGetsNoMemory() throws Exception {
    byte[] file = SampleFiles.DOC.bytes();
    String name = "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0";
    // An entry of the directory has the stream's name at its beginning and its size at 120.
    int size = new String(file, ISO_8859_1).indexOf(name) + 120;
    file[size + 3] = 0x70;

    assertEquals(UnreadableReason.DAMAGED, Pages.refused(file));
  }

  @Test
  void whatIsNoDocumentIsSaidSo() {
    assertEquals(
        UnreadableReason.SCANNED,
        Pages.refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}));
    assertEquals(
        UnreadableReason.OFD, Pages.refused(new ZipBuilder().with("OFD.xml", "<a/>").bytes()));
    assertEquals(
        UnreadableReason.NOT_A_DOCUMENT,
        Pages.refused(new ZipBuilder().with("a.txt", "a").bytes()));
    assertEquals(
        UnreadableReason.NOT_A_DOCUMENT, Pages.refused("MZ\u0090\0\3\0\0\0".getBytes(ISO_8859_1)));
    assertEquals(UnreadableReason.NO_TEXT, Pages.refused("  \n ".getBytes(UTF_8)));
    assertEquals(UnreadableReason.NO_TEXT, Pages.refused(new DocxBuilder().bytes()));
  }

  @ParameterizedTest
  @EnumSource(names = {"DOCX", "XLSX", "XLS", "DOC"})
  void aFileThatWasCutIsDamaged(SampleFiles sample) throws Exception {
    byte[] whole = sample.bytes();

    assertEquals(UnreadableReason.DAMAGED, Pages.refused(Arrays.copyOf(whole, whole.length / 4)));
  }

  @ParameterizedTest
  @EnumSource
  void whatTakesTooLongIsGivenUp(SampleFiles sample) throws Exception {
    assertEquals(
        UnreadableReason.TIMED_OUT,
        Pages.refused(sample.bytes(), limits(1 << 20, 200, 1000, Duration.ZERO)));
  }

  @ParameterizedTest
  @EnumSource
  void aCancelIsHeardWhileAFileIsRead(SampleFiles sample) throws Exception {
    byte[] file = sample.bytes();
    AtomicInteger asked = new AtomicInteger();
    SourceReader reader = new SourceReader(ReadingLimits.usual());

    UnreadableFileException cancelled =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5),
            () ->
                assertThrows(
                    UnreadableFileException.class,
                    () -> reader.read(file, () -> asked.incrementAndGet() > 2)));

    assertEquals(UnreadableReason.CANCELLED, cancelled.reason());
  }
}
