package org.nianbao.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.draft.DraftException.DraftFault;
import org.nianbao.form.Editions;

/** Reads the bytes of a draft. Trusts nothing in them; shows whatever can be shown. */
public final class DraftReader {
  private final Editions editions;
  private final Migrations migrations;

  public DraftReader(Editions editions) {
    this(editions, Migrations.RELEASED);
  }

  DraftReader(Editions editions, Migrations migrations) {
    this.editions = editions;
    this.migrations = migrations;
  }

  /**
   * Reads a whole file.
   *
   * @throws DraftException if it is no draft, or more than the {@link Limits} allow
   */
  public Opened read(byte[] bytes) throws DraftException {
    JsonGate.Label label = JsonGate.pass(bytes);
    if (!DraftFile.FORMAT.equals(label.format())) {
      throw new DraftException(DraftFault.WRONG_FORMAT);
    }
    int schema = label.schema() == null ? migrations.latest() : label.schema();
    boolean newer = schema > migrations.latest();
    List<Notice> notices = new ArrayList<>();
    if (newer) {
      notices.add(
          Notice.of(
              Notice.NoticeKind.NEWER_SCHEMA,
              String.valueOf(schema),
              String.valueOf(migrations.latest())));
    }
    try {
      DraftFile file = file(bytes, schema);
      if (file.sha256() != null && !Checksum.holds(bytes, file.sha256())) {
        notices.add(Notice.of(Notice.NoticeKind.EDITED_BY_HAND));
      }
      FileToReport model = new FileToReport(editions);
      Draft draft = model.draft(file);
      notices.addAll(model.notices());
      return new Opened(draft, notices);
    } catch (DraftException e) {
      throw newer ? new DraftException(DraftFault.TOO_NEW, String.valueOf(schema)) : e;
    }
  }

  private DraftFile file(byte[] bytes, int schema) throws DraftException {
    try {
      if (schema >= migrations.latest()) {
        return DraftJson.MAPPER.readValue(bytes, DraftFile.class);
      }
      ObjectNode older = DraftJson.MAPPER.readValue(bytes, ObjectNode.class);
      return DraftJson.MAPPER.treeToValue(migrations.migrate(older, schema), DraftFile.class);
    } catch (JsonMappingException e) {
      throw new DraftException(DraftFault.WRONG_TYPE, place(e));
    } catch (JsonProcessingException e) {
      throw new DraftException(
          DraftFault.NOT_JSON, e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr());
    } catch (IOException e) {
      throw new DraftException(DraftFault.NOT_JSON);
    }
  }

  private static String place(JsonMappingException e) {
    return e.getPath().stream()
        .map(r -> r.getFieldName() == null ? String.valueOf(r.getIndex()) : r.getFieldName())
        .collect(Collectors.joining("."));
  }
}
