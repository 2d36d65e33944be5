package org.nianbao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.nianbao.form.Equation;

/** Which room may know which, and which library lives where. */
@AnalyzeClasses(packages = "org.nianbao", importOptions = DoNotIncludeTests.class)
class RoomsTest {

  @ArchTest
  static final ArchRule ROOMS_KNOW_ONLY_THOSE_BELOW =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("Main")
          .definedBy("org.nianbao")
          .layer("app")
          .definedBy("org.nianbao.app..")
          .layer("ui")
          .definedBy("org.nianbao.ui..")
          .layer("cli")
          .definedBy("org.nianbao.cli..")
          .layer("rollup")
          .definedBy("org.nianbao.rollup..")
          .layer("next")
          .definedBy("org.nianbao.next..")
          .layer("sentence")
          .definedBy("org.nianbao.sentence..")
          .layer("export")
          .definedBy("org.nianbao.export..")
          .layer("paper")
          .definedBy("org.nianbao.paper..")
          .layer("draft")
          .definedBy("org.nianbao.draft..")
          .layer("importer")
          .definedBy("org.nianbao.importer..")
          .layer("check")
          .definedBy("org.nianbao.check..")
          .layer("figures")
          .definedBy("org.nianbao.figures..")
          .layer("report")
          .definedBy("org.nianbao.report..")
          .layer("form")
          .definedBy("org.nianbao.form..")
          .layer("text")
          .definedBy("org.nianbao.text..")
          .layer("disk")
          .definedBy("org.nianbao.disk..")
          .layer("platform")
          .definedBy("org.nianbao.platform..")
          .whereLayer("Main")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("app")
          .mayOnlyBeAccessedByLayers("Main")
          .whereLayer("ui")
          .mayOnlyBeAccessedByLayers("Main", "app")
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("Main", "app")
          .whereLayer("rollup")
          .mayOnlyBeAccessedByLayers("ui", "cli", "app", "Main")
          .whereLayer("next")
          .mayOnlyBeAccessedByLayers("ui", "cli", "app", "Main")
          .whereLayer("sentence")
          .mayOnlyBeAccessedByLayers("ui", "app", "Main")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("rollup", "ui", "cli", "app", "Main")
          .whereLayer("paper")
          .mayOnlyBeAccessedByLayers("export", "ui")
          .whereLayer("draft")
          .mayOnlyBeAccessedByLayers("export", "rollup", "ui", "cli", "app", "Main")
          .whereLayer("importer")
          .mayOnlyBeAccessedByLayers("rollup", "ui", "cli", "app", "Main")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers(
              "importer", "export", "rollup", "next", "sentence", "ui", "cli", "app", "Main")
          .whereLayer("figures")
          .mayOnlyBeAccessedByLayers(
              "check",
              "importer",
              "export",
              "paper",
              "rollup",
              "next",
              "sentence",
              "ui",
              "cli",
              "app",
              "Main")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers(
              "figures",
              "check",
              "importer",
              "draft",
              "export",
              "paper",
              "rollup",
              "next",
              "sentence",
              "ui",
              "cli",
              "app",
              "Main")
          .whereLayer("form")
          .mayOnlyBeAccessedByLayers(
              "report",
              "figures",
              "check",
              "importer",
              "draft",
              "export",
              "paper",
              "rollup",
              "next",
              "sentence",
              "ui",
              "cli",
              "app",
              "Main")
          .whereLayer("disk")
          .mayOnlyBeAccessedByLayers("platform", "draft", "export", "ui", "cli", "app", "Main")
          .whereLayer("platform")
          .mayOnlyBeAccessedByLayers("draft", "export", "ui", "cli", "app", "Main");

  /** Tables and equations in, explanations out: it could be published as a library. */
  @ArchTest
  static final ArchRule ERROR_LOCALIZATION_KNOWS_NO_REPORT =
      classes()
          .that()
          .resideInAPackage("org.nianbao.check.locate..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "org.nianbao.check.locate..",
                      "org.jspecify..",
                      "java.lang..",
                      "java.util..",
                      "java.math..")
                  .or(type(Equation.class)));

  @ArchTest
  static final ArchRule NO_CIRCLES =
      slices().matching("org.nianbao.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule JAVAFX_LIVES_IN_UI =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.nianbao.ui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "org.controlsfx..");

  @ArchTest
  static final ArchRule ITEXT_LIVES_IN_PDF_EXPORT =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.nianbao.export.pdf..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.itextpdf..");

  @ArchTest
  static final ArchRule FORMATS_OF_OTHERS_ARE_READ_IN_ONE_ROOM =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.nianbao.importer.page..",
              "org.nianbao.export.pdf.view..",
              "org.nianbao.ui.paste..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jsoup..", "org.apache.poi..", "org.apache.pdfbox..");

  @ArchTest
  static final ArchRule PAPER_KNOWS_NO_FORMAT =
      classes()
          .that()
          .resideInAPackage("org.nianbao.paper..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.nianbao.text..",
              "org.nianbao.form..",
              "org.nianbao.report..",
              "org.nianbao.figures..",
              "org.nianbao.paper..",
              "org.jspecify..",
              "java.lang..",
              "java.util..",
              "java.time..");

  @ArchTest
  static final ArchRule JACKSON_LIVES_IN_DRAFT_CLI_AND_FORM =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.nianbao.draft..", "org.nianbao.cli..", "org.nianbao.form..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml..");

  @ArchTest
  static final ArchRule JACKSON_IN_FORM_IS_THE_EDITION_READERS =
      noClasses()
          .that()
          .resideInAPackage("org.nianbao.form..")
          .and()
          .haveSimpleNameNotEndingWith("Reader")
          .and()
          .doNotHaveSimpleName("EditionNode")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml..");

  @ArchTest
  static final ArchRule REPORT_FIGURES_AND_CHECK_ARE_PLAIN_JAVA =
      classes()
          .that()
          .resideInAnyPackage(
              "org.nianbao.report..", "org.nianbao.figures..", "org.nianbao.check..")
          .and()
          .doNotHaveSimpleName("Lexicon") // reads its words, which come with the program
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.nianbao.text..",
              "org.nianbao.form..",
              "org.nianbao.report..",
              "org.nianbao.figures..",
              "org.nianbao.check..",
              "org.jspecify..",
              "java.lang..",
              "java.util..",
              "java.math..",
              "java.text..",
              "java.security..",
              "java.nio.charset..");

  @ArchTest
  static final ArchRule MATCHING_IS_PLAIN_JAVA =
      classes()
          .that()
          .resideInAPackage("org.nianbao.importer.match..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.nianbao.text..",
              "org.nianbao.form..",
              "org.nianbao.report..",
              "org.nianbao.importer.page..",
              "org.nianbao.importer.match..",
              "org.jspecify..",
              "java.lang..",
              "java.util..",
              "java.math..",
              "java.text..");

  @ArchTest
  static final ArchRule NO_NETWORK_IN_THE_PRODUCT =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.Socket")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.ServerSocket");
}
