package org.nianbao.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** There was one schema so far: two that might have followed show that the way there holds. */
class MigrationsTest {
  private static final Migrations INVENTED =
      new Migrations(List.of(MigrationsTest::unitBecomesBody, MigrationsTest::personIsNatural));

  private static ObjectNode unitBecomesBody(ObjectNode older) {
    ObjectNode newer = older.deepCopy();
    ObjectNode report = newer.withObject("/report");
    report.set("body", report.remove("unit"));
    return newer;
  }

  private static ObjectNode personIsNatural(ObjectNode older) {
    ObjectNode newer = older.deepCopy();
    ObjectNode cells = newer.withObject("/report/cells");
    cells.set("requests/received/natural", cells.remove("requests/received/person"));
    return newer;
  }

  @Test
  void anOldDraftGoesThroughEveryStepAndKeepsWhatNobodyKnows() throws Exception {
    Opened opened = new DraftReader(TestDrafts.EDITIONS, INVENTED).read(golden("1"));
    assertEquals(List.of(), opened.notices());
    String written =
        new String(new DraftWriter().write(opened.draft()), StandardCharsets.UTF_8)
            .replaceFirst("[0-9a-f]{64}", "-");
    assertEquals(new String(golden("3"), StandardCharsets.UTF_8), written);
  }

  @Test
  void aMigrationLeavesItsInputAlone() throws Exception {
    ObjectNode older = DraftJson.MAPPER.readValue(golden("1"), ObjectNode.class);
    ObjectNode copy = older.deepCopy();
    ObjectNode newest = INVENTED.migrate(older, 1);
    assertEquals(3, newest.get("schema").intValue());
    assertEquals(copy, older);
  }

  @Test
  void theProgramWritesTheSchemaThatItsMigrationsLeadTo() throws Exception {
    String written =
        new String(new DraftWriter().write(TestDrafts.small()), StandardCharsets.UTF_8);
    assertTrue(written.contains("\"schema\": " + Migrations.RELEASED.latest() + ","));
  }

  private static byte[] golden(String schema) throws IOException {
    String file = "/org/nianbao/migrations/" + schema + ".nianbao";
    try (InputStream in = MigrationsTest.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    }
  }
}
