package org.nianbao.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.nianbao.app.Rules;
import org.nianbao.check.Checker;
import org.nianbao.draft.TestDrafts;
import org.nianbao.report.Edit;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

class ReportModelTest {
  private final AtomicReference<Instant> time = new AtomicReference<>(Instant.EPOCH);
  private final InstantSource now = time::get;
  private final Clock clock = now.withZone(ZoneId.of("UTC"));
  private final ReportModel model =
      new ReportModel(
          Report.blank(TestDrafts.EDITIONS.byId("2021").orElseThrow(), "", 2025),
          new Checker(Rules.all(), Messages.load()),
          clock);

  private void type(String text) {
    model.type(new Edit.TextEdit("overview", text), "overview");
    time.updateAndGet(t -> t.plusMillis(200));
  }

  private void typeBody(String body) {
    model.type(new Edit.Identity(body, 2025, null), "body");
    time.updateAndGet(t -> t.plusMillis(200));
  }

  @Test
  void point14ALetterTypedAndDeletedIsNothingToUndo() {
    type("收");
    type("");
    assertFalse(model.canUndo().get());
  }

  @Test
  void point14WhatWasUndoneCanStillBeRedoneAfterALetterTypedAndDeleted() {
    type("收到3件");
    model.undo();
    type("收");
    type("");
    assertTrue(model.canRedo().get());
    model.redo();
    assertEquals("收到3件", model.report().text("overview"));
  }

  @Test
  void point14AUnitNameOfElevenLettersIsOneUndo() {
    String name = "某某县教育局办公室一二";
    for (int i = 1; i <= name.length(); i++) {
      typeBody(name.substring(0, i));
    }
    assertEquals(name, model.report().body());
    model.undo();
    assertEquals("", model.report().body());
    assertFalse(model.canUndo().get());
    model.redo();
    assertEquals(name, model.report().body());
  }

  @Test
  void typingInAnotherFieldOrAfterAPauseIsAnUndoOfItsOwn() {
    typeBody("某局");
    type("收");
    type("收到");
    time.updateAndGet(t -> t.plus(Duration.ofSeconds(4)));
    type("收到3件");
    List<String> seen = new ArrayList<>();
    while (model.canUndo().get()) {
      seen.add(model.report().body() + model.report().text("overview"));
      model.undo();
    }
    assertEquals(List.of("某局收到3件", "某局收到", "某局"), seen);
  }

  @Test
  void typingAfterAnUndoDoesNotBringBackWhatWasUndone() {
    type("收到");
    model.undo();
    type("办结");
    model.undo();
    assertEquals("", model.report().text("overview"));
  }

  @Test
  void aClockSetBackDoesNotJoinWhatWasTypedHoursApart() {
    type("收到");
    time.updateAndGet(t -> t.minus(Duration.ofHours(1)));
    type("收到3件");
    model.undo();
    assertEquals("收到", model.report().text("overview"));
  }
}
