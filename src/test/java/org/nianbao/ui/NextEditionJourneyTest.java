package org.nianbao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.draft.DraftException;
import org.nianbao.draft.DraftReader;
import org.nianbao.form.CellId;
import org.nianbao.form.ColumnRole;
import org.nianbao.form.Edition;
import org.nianbao.form.EditionReader;
import org.nianbao.form.Editions;
import org.nianbao.form.RowRole;
import org.nianbao.form.TestEditions;
import org.nianbao.report.Report;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A clerk fills in a report of an edition that the program has never seen. */
@ExtendWith(ApplicationExtension.class)
class NextEditionJourneyTest {
  private static final Edition NEW = TestEditions.read("2026.json", TestEditions.text("2026"));

  @TempDir static Path folder;
  private static int run;

  private Path home = Path.of("");
  private Clerk clerk;

  private static Editions editions() {
    List<Edition> all = new ArrayList<>(List.of(NEW));
    all.addAll(EditionReader.builtIn().all());
    return new Editions(all);
  }

  @Start
  void start(Stage stage) throws IOException {
    home = folder.resolve("家 " + run++);
    clerk = new Clerk(stage, home, editions());
  }

  @AfterEach
  void close() {
    clerk.closeWindow();
  }

  private static CellId cell(RowRole row, ColumnRole... columns) {
    return NEW.cell(row, columns).orElseThrow();
  }

  /** A new report whose last year's is of the edition before. */
  private void openBegun() throws IOException {
    Path drafts = Files.createDirectories(home.resolve("drafts"));
    Path file = drafts.resolve("2026.nianbao");
    Files.writeString(
        file,
        """
        {"format": "nianbao", "schema": 1, "edition": "2026", "report": {
          "body": "某局", "year": 2026, "text": {}, "cells": {},
          "lastYear": {"edition": "2021", "report": {
            "body": "某局", "year": 2025, "text": {},
            "cells": {"requests/carriedForward/natural": "7"}}}}}
        """);
    clerk.open(file);
  }

  private String typed(CellId cell) throws IOException {
    try {
      Report report =
          new DraftReader(editions()).read(Files.readAllBytes(clerk.savedFile())).draft().report();
      return report.typed(cell);
    } catch (DraftException e) {
      throw new AssertionError(e);
    }
  }

  private void waitForTyped(CellId cell, String text) {
    clerk.waitFor(() -> typed(cell).equals(text), cell + " = " + text);
  }

  @Test
  void takesOverWhatLastYearCarriedForward() throws IOException {
    openBegun();
    clerk.goToStep("申请办理");
    clerk.click("带入上年结转");
    waitForTyped(cell(RowRole.CARRIED_IN, ColumnRole.NATURAL_PERSON), "7");
  }

  @Test
  void typesIntoTheNewTablesAndSeesWhatIsWrong() throws IOException {
    openBegun();
    clerk.goToStep("申请办理");
    assertTrue(clerk.sees("一、本年收到政府信息公开申请件数"));
    assertTrue(clerk.sees("学校"));
    clerk.type("3");
    clerk.press(KeyCode.TAB);
    waitForTyped(cell(RowRole.RECEIVED, ColumnRole.NATURAL_PERSON), "3");
    clerk.goToStep("主动公开");
    assertTrue(clerk.sees("行政许可事项"));
    clerk.goToStep("检查与导出");
    clerk.waitToSee("一、总体情况");
    assertEquals("3", typed(cell(RowRole.RECEIVED, ColumnRole.NATURAL_PERSON)));
  }
}
