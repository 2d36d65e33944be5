package org.nianbao.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A place in an edition file that knows where it is, so that every refusal can say so. */
record EditionNode(String file, String place, JsonNode json) {

  EditionException refuse(String reason) {
    return new EditionException(file, place, reason);
  }

  /** Refuses members that nobody reads: they are misspelt or meant for something else. */
  void allowOnly(String... names) {
    if (!json.isObject()) {
      throw refuse("must be an object");
    }
    Set<String> allowed = Set.of(names);
    for (Iterator<String> i = json.fieldNames(); i.hasNext(); ) {
      String name = i.next();
      if (!allowed.contains(name)) {
        throw refuse("unknown member \"" + name + "\"");
      }
    }
  }

  boolean has(String name) {
    return json.has(name);
  }

  EditionNode get(String name) {
    JsonNode child = json.path(name);
    return new EditionNode(
        file, place + "/" + name, child.isMissingNode() ? MissingNode.getInstance() : child);
  }

  String text() {
    if (!json.isTextual()) {
      throw refuse(json.isMissingNode() ? "is missing" : "must be a text");
    }
    return json.textValue();
  }

  String text(String name) {
    return get(name).text();
  }

  /** A text that must say something. */
  String word(String name) {
    EditionNode child = get(name);
    String text = child.text();
    if (text.isBlank()) {
      throw child.refuse("must not be empty");
    }
    return text;
  }

  /** The one of some values that this text names. */
  <R> R named(R[] all, Function<R, String> word) {
    return named(text(), all, word);
  }

  /** The one of some values that has a name; this place is refused if none has. */
  <R> R named(String name, R[] all, Function<R, String> word) {
    return Stream.of(all)
        .filter(value -> word.apply(value).equals(name))
        .findFirst()
        .orElseThrow(() -> refuse("\"" + name + "\" is no role"));
  }

  /** The names of its members, in the order of the file; none if it is missing. */
  List<String> names() {
    if (!json.isObject() && !json.isMissingNode()) {
      throw refuse("must be an object");
    }
    List<String> names = new ArrayList<>();
    json.fieldNames().forEachRemaining(names::add);
    return names;
  }

  String textOr(String name, String otherwise) {
    return has(name) ? text(name) : otherwise;
  }

  int intOr(String name, int otherwise) {
    if (!has(name)) {
      return otherwise;
    }
    EditionNode child = get(name);
    if (!child.json.isInt()) {
      throw child.refuse("must be a whole number");
    }
    return child.json.intValue();
  }

  List<EditionNode> list(String name) {
    EditionNode child = get(name);
    if (!child.json.isArray()) {
      throw child.refuse(child.json.isMissingNode() ? "is missing" : "must be a list");
    }
    List<EditionNode> items = new ArrayList<>();
    for (int i = 0; i < child.json.size(); i++) {
      items.add(new EditionNode(file, child.place + "/" + i, child.json.get(i)));
    }
    return items;
  }

  List<EditionNode> listOrEmpty(String name) {
    return has(name) ? list(name) : List.of();
  }

  List<String> texts(String name) {
    return listOrEmpty(name).stream().map(EditionNode::text).toList();
  }
}
