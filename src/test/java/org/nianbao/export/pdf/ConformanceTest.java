package org.nianbao.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.export.ExportOptions;
import org.nianbao.export.ExportedReport;
import org.nianbao.export.Progress;
import org.nianbao.export.pdf.font.FontLibrary;
import org.nianbao.export.pdf.font.MachineFonts;
import org.nianbao.export.pdf.font.TestMachine;
import org.nianbao.text.Messages;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Each PDF is archival and accessible at once, by veraPDF's judgement. */
public class ConformanceTest {

  @BeforeAll
  static void provide() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Map.Entry<String, Draft>> drafts() throws IOException, DraftException {
    return PrintedDrafts.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("drafts")
  void isPdfA3aAndPdfUa1(Map.Entry<String, Draft> draft) throws VeraPDFException, IOException {
    byte[] pdf = PrintedDrafts.pdf(draft.getValue());
    assertEquals(Set.of(), failures(pdf, PDFAFlavour.PDFA_3_A));
    assertEquals(Set.of(), failures(pdf, PDFAFlavour.PDFUA_1));
  }

  @Test
  void aProofIsNoLess() throws VeraPDFException, IOException, DraftException {
    byte[] pdf =
        PrintedDrafts.PRINTER
            .print(PrintedDrafts.rare(), ExportOptions.PROOF, Progress.UNWATCHED)
            .content();
    assertEquals(Set.of(), failures(pdf, PDFAFlavour.PDFA_3_A));
    assertEquals(Set.of(), failures(pdf, PDFAFlavour.PDFUA_1));
  }

  /** Which iText cuts to size in another way. */
  @Test
  void aMachinesCffFontIsNoLess(@TempDir Path folder)
      throws VeraPDFException, IOException, DraftException {
    MachineFonts machine = TestMachine.in(folder);
    ExportedReport printed =
        new PdfExporter(Messages.load(), new FontLibrary(), machine)
            .print(PrintedDrafts.rare(), new ExportOptions(false, true), Progress.UNWATCHED);
    assertEquals(List.of("FandolKai"), printed.machineFonts());
    assertEquals(Set.of(), failures(printed.content()));
  }

  /** Asked for by installer/test-under-wine, of a PDF that the installed program made. */
  @Test
  @EnabledIfSystemProperty(named = "nianbao.pdf", matches = ".+")
  void aFileThatIsNamed() throws VeraPDFException, IOException {
    byte[] pdf = Files.readAllBytes(Path.of(System.getProperty("nianbao.pdf", "")));
    assertEquals(Set.of(), failures(pdf, PDFAFlavour.PDFA_3_A));
    assertEquals(Set.of(), failures(pdf, PDFAFlavour.PDFUA_1));
  }

  /** What veraPDF has against a file, as an archival and as an accessible one. */
  public static Set<String> failures(byte[] pdf) throws VeraPDFException, IOException {
    VeraGreenfieldFoundryProvider.initialise();
    Set<String> all = new TreeSet<>(failures(pdf, PDFAFlavour.PDFA_3_A));
    all.addAll(failures(pdf, PDFAFlavour.PDFUA_1));
    return all;
  }

  private static Set<String> failures(byte[] pdf, PDFAFlavour flavour)
      throws VeraPDFException, IOException {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
          .collect(Collectors.toSet());
    }
  }
}
