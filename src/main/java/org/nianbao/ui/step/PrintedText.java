package org.nianbao.ui.step;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A text in the shape that it is printed in: paragraphs with an indent, （一） as headings, 一是 marked.
 */
final class PrintedText extends VBox {
  private static final Pattern HEADING = Pattern.compile("（[一二三四五六七八九十]+）[^。；]{0,30}(?=$|。)");
  private static final Pattern ENUMERATION = Pattern.compile("[一二三四五六七八九十]+是");
  private static final String INDENT = "　　";

  private String shown = "";

  PrintedText() {
    getStyleClass().add("printed-text");
  }

  void show(String text) {
    if (text.equals(shown)) {
      return;
    }
    shown = text;
    getChildren()
        .setAll(text.lines().filter(line -> !line.isBlank()).map(PrintedText::paragraph).toList());
  }

  private static TextFlow paragraph(String line) {
    String text = line.strip();
    TextFlow flow = new TextFlow(new Text(INDENT));
    Matcher heading = HEADING.matcher(text);
    Matcher enumeration = ENUMERATION.matcher(text);
    if (heading.lookingAt()) {
      flow.getChildren().add(styled(heading.group(), "printed-heading"));
      flow.getChildren().add(new Text(text.substring(heading.end())));
    } else if (enumeration.lookingAt()) {
      flow.getChildren().add(styled(enumeration.group(), "printed-enumeration"));
      flow.getChildren().add(new Text(text.substring(enumeration.end())));
    } else {
      flow.getChildren().add(new Text(text));
    }
    flow.getChildren().forEach(node -> node.getStyleClass().add("printed"));
    return flow;
  }

  private static Text styled(String text, String style) {
    Text node = new Text(text);
    node.getStyleClass().add(style);
    return node;
  }
}
