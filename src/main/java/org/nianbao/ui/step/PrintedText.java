package org.nianbao.ui.step;

import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.nianbao.paper.TextBlock;
import org.nianbao.paper.TextBlocks;

/** A text in the shape that the page gives it: the same paragraphs, headings and lead-ins. */
final class PrintedText extends VBox {
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
    getChildren().setAll(TextBlocks.of(text).stream().map(PrintedText::paragraph).toList());
  }

  private static TextFlow paragraph(TextBlock block) {
    TextFlow flow = new TextFlow(styled(INDENT, "printed"));
    switch (block) {
      case TextBlock.Heading heading ->
          flow.getChildren().add(styled(heading.text(), "printed-heading"));
      case TextBlock.Passage passage -> {
        if (!passage.leadIn().isEmpty()) {
          flow.getChildren().add(styled(passage.leadIn(), "printed-heading"));
        }
        flow.getChildren().add(styled(passage.rest(), "printed"));
      }
    }
    return flow;
  }

  private static Text styled(String text, String style) {
    Text node = new Text(text);
    node.getStyleClass().add("printed");
    node.getStyleClass().add(style);
    return node;
  }
}
