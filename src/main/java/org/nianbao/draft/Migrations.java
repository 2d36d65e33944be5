package org.nianbao.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The way from older schemas to the present one, a step for each schema. A step is never changed
 * once it was released: golden files hold it in place.
 *
 * @param steps the first one leads from schema 1 to schema 2
 */
record Migrations(List<Migration> steps) {
  /** Those of this program. There has been one schema so far. */
  static final Migrations RELEASED = new Migrations(List.of());

  /** The schema that this program writes. */
  static final int CURRENT = RELEASED.latest();

  int latest() {
    return steps.size() + 1;
  }

  /** The JSON in the latest schema. */
  ObjectNode migrate(ObjectNode json, int from) {
    ObjectNode migrated = json;
    for (int schema = from; schema < latest(); schema++) {
      migrated = steps.get(schema - 1).migrate(migrated).put("schema", schema + 1);
    }
    return migrated;
  }
}
