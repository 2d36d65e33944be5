package org.nianbao.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Turns the JSON of one schema into that of the next. A pure function: a new node, no clock. */
@FunctionalInterface
interface Migration {
  ObjectNode migrate(ObjectNode older);
}
