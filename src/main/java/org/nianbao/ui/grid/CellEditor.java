package org.nianbao.ui.grid;

import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;

/**
 * The one text field of the grid. Takes any text: a formatter that rejects letters deletes digits
 * while an input method composes. The input method is taken off; text that one still sends is
 * shown, and what it composes counts only once it is committed, digits excepted: they are never
 * lost.
 */
final class CellEditor extends TextField {
  private int composedAt;
  private int composedLength;

  CellEditor() {
    getStyleClass().add("cell-editor");
    setVisible(false);
    setManaged(false);
    skinProperty()
        .addListener(
            o -> {
              setInputMethodRequests(null);
              setOnInputMethodTextChanged(null);
            });
  }

  void open(String text) {
    composedLength = 0;
    setText(text);
    setVisible(true);
    requestFocus();
    end();
    deselect();
  }

  void close() {
    composedLength = 0;
    setVisible(false);
    clear();
  }

  /** What an input method sends: committed text stays, composed text is shown until it changes. */
  void compose(InputMethodEvent event) {
    if (composedLength > 0) {
      deleteText(composedAt, composedAt + composedLength);
      composedLength = 0;
    } else if (getSelection().getLength() > 0) {
      deleteText(getSelection());
    }
    if (!event.getCommitted().isEmpty()) {
      insertText(getCaretPosition(), event.getCommitted());
    }
    StringBuilder composed = new StringBuilder();
    for (InputMethodTextRun run : event.getComposed()) {
      composed.append(run.getText());
    }
    if (!composed.isEmpty()) {
      composedAt = getCaretPosition();
      composedLength = composed.length();
      insertText(composedAt, composed.toString());
    }
  }

  /** What was typed, without half-typed pinyin. */
  String taken() {
    String text = getText();
    if (composedLength == 0) {
      return text;
    }
    int end = Math.min(text.length(), composedAt + composedLength);
    String composed = text.substring(composedAt, end);
    String kept = composed.codePoints().allMatch(CellEditor::isOfNumber) ? composed : "";
    return text.substring(0, composedAt) + kept + text.substring(end);
  }

  private static boolean isOfNumber(int c) {
    return Character.isDigit(c) || ".,，．".indexOf(c) >= 0;
  }
}
