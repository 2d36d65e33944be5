package org.nianbao.draft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.draft.TestDrafts.READER;
import static org.nianbao.draft.TestDrafts.utf8;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.form.CellId;
import org.nianbao.report.Edit;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.text.Sha256;

class DraftRoundTripTest {
  private final DraftWriter writer = new DraftWriter();

  static Stream<Path> files() throws IOException {
    return TestDrafts.files();
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRealReportAndSampleIsReadAndWrittenBackTheSame(Path file) throws Exception {
    byte[] original = Files.readAllBytes(file);
    Opened opened = READER.read(original);
    assertEquals(List.of(), opened.notices());
    byte[] written = writer.write(opened.draft());
    assertEquals(opened, READER.read(written));
    assertEquals(
        new String(original, StandardCharsets.UTF_8).strip(),
        new String(written, StandardCharsets.UTF_8)
            .replaceFirst("\n  \"sequence\": 0,\n  \"sha256\": \"[0-9a-f]{64}\",", "")
            .strip());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyDraftIsReadAsItWasWritten(long seed) throws Exception {
    Draft draft = TestDrafts.random(seed);
    byte[] written = writer.write(draft);
    Opened opened = READER.read(written);
    assertEquals(List.of(), opened.notices());
    assertEquals(draft, opened.draft());
    assertArrayEquals(written, writer.write(opened.draft()));
  }

  @Test
  void theFileLooksAsLaidDown() throws Exception {
    Draft draft =
        TestDrafts.small().saving("1.0.0", OffsetDateTime.parse("2026-01-12T14:03:21+08:00"));
    String written = new String(writer.write(draft), StandardCharsets.UTF_8);
    assertEquals(
        """
        {
          "format": "nianbao",
          "schema": 1,
          "edition": "2021",
          "app": "1.0.0",
          "saved": "2026-01-12T14:03:21+08:00",
          "sequence": 1,
          "sha256": "-",
          "report": {
            "body": "西城区",
            "year": 2024,
            "level": "county",
            "text": {
              "overview": "第一段\\n第二段"
            },
            "cells": {
              "rules/normativeDocuments/issued": {
                "text": "22（其中修订16件）",
                "from": "pasted"
              },
              "requests/received/natural": "12",
              "rules/nobody/knows": {
                "text": "7",
                "from": "lastYear"
              }
            },
            "signed": {
              "body": "西城区",
              "date": "2025-01-20"
            },
            "lastYear": {
              "edition": "2019",
              "report": {
                "body": "西城区",
                "year": 2023,
                "text": {},
                "cells": {}
              }
            },
            "reasons": {
              "X-VALID rules/normativeDocuments/inForce": {
                "text": "口径调整",
                "of": "17|23"
              }
            },
            "imported": {
              "file": "去年.docx",
              "format": "docx",
              "doubts": [
                {
                  "cell": "rules/normativeDocuments/issued",
                  "text": "22",
                  "why": "有附注"
                }
              ]
            },
            "bridge": [
              {
                "edition": "2019",
                "cell": "requests/otherHandling/natural",
                "text": "3（其中撤回1件）",
                "from": "pasted"
              },
              {
                "edition": "2019",
                "cell": "fees/fees/lastYearItems",
                "text": "7",
                "state": "left"
              }
            ],
            "rewriting": {
              "overview": {
                "paragraphs": [
                  {
                    "text": "去年的第一段",
                    "state": "open"
                  },
                  {
                    "text": "去年",
                    "state": "taken",
                    "at": 4,
                    "to": 7
                  },
                  {
                    "text": "不要",
                    "state": "left"
                  }
                ],
                "numbers": [
                  {
                    "at": 5,
                    "text": "二"
                  }
                ]
              }
            }
          }
        }
        """,
        written.replaceFirst("[0-9a-f]{64}", "-"));
    assertEquals(draft, READER.read(utf8(written)).draft());
  }

  @Test
  void theChecksumIsOverTheBytesWithZerosInItsPlace() throws Exception {
    String written = new String(writer.write(TestDrafts.sample()), StandardCharsets.UTF_8);
    String carried = written.replaceFirst("(?s).*?\"sha256\": \"([0-9a-f]{64})\".*", "$1");
    assertEquals(carried, Sha256.hex(utf8(written.replace(carried, "0".repeat(64)))));
  }

  @Test
  void membersThatNobodyKnowsAreKeptThroughAnEdit() throws Exception {
    String file =
        """
        {"format":"nianbao","edition":"2021","later":{"a":[1.50,null]},
         "report":{"year":2024,"body":"甲","level":"parish","mood":"good",
          "cells":{"requests/received/natural":{"text":"1","from":"dictated","by":"李"},
                   "requests/received/total":{"text":"1","from":"dictated"},
                   "requests/granted/total":{"text":"","note":"待核"},
                   "no name":"5", "nor/this":{"text":"6","x":1}},
          "signed":{"body":"甲","seal":true},
          "bridge":[{"edition":"2030","cell":"a/b/c","text":"5","why":"后来的"}],
          "reasons":{"N-NEW requests/received/total":{"text":"因","of":"1","who":"王"}},
          "lastYear":{"edition":"1999","from":"archive","report":{"year":2023,"old":1}}}}
        """;
    Opened opened = READER.read(utf8(file));
    assertTrue(opened.has(Notice.NoticeKind.UNREADABLE_CELL_NAMES));
    assertTrue(opened.has(Notice.NoticeKind.UNKNOWN_EDITION_LAST_YEAR));
    assertFalse(opened.isReadOnly());
    Report before = opened.draft().report();
    Edit paste =
        Edit.Cells.of(
            CellId.parse("requests/received/total"),
            before.read(CellId.parse("requests/received/total"), "2", Origin.PASTED));
    Draft edited = opened.draft().withReport(paste.applyTo(before));
    Draft again = READER.read(writer.write(edited)).draft();
    assertEquals(edited.report(), again.report());
    String written = new String(writer.write(again), StandardCharsets.UTF_8);
    for (String kept :
        List.of(
            "\"later\": {",
            "1.50",
            "\"level\": \"parish\"",
            "\"mood\": \"good\"",
            "\"from\": \"dictated\",\n        \"by\": \"李\"",
            "\"text\": \"2\",\n        \"from\": \"pasted\"",
            "\"requests/granted/total\": {\n        \"text\": \"\",\n        \"note\": \"待核\"",
            "\"no name\": \"5\"",
            "\"nor/this\": {\n        \"text\": \"6\",\n        \"x\": 1",
            "\"seal\": true",
            "\"who\": \"王\"",
            "\"edition\": \"1999\"",
            "\"from\": \"archive\"",
            "\"old\": 1")) {
      assertTrue(written.contains(kept), () -> kept + " is not in\n" + written);
    }
    Report without = new Edit.LastYearEdit(null).applyTo(before);
    assertFalse(
        new String(writer.write(opened.draft().withReport(without)), StandardCharsets.UTF_8)
            .contains("archive"));
  }

  @Test
  void theYearBeforeLastIsNotEmbedded() {
    Report two = Report.blank(TestDrafts.EDITIONS.forYear(2022), "甲", 2022);
    Report one = Report.blank(two.edition(), "甲", 2023).withLastYear(two);
    Draft draft = Draft.of(Report.blank(two.edition(), "甲", 2024).withLastYear(one));
    assertEquals(2023, draft.report().previous().orElseThrow().year());
    assertNull(draft.report().previous().orElseThrow().lastYear());
  }
}
