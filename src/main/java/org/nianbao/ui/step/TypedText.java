package org.nianbao.ui.step;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import org.nianbao.report.TextChange;

/**
 * The text of a field without what an input method is composing. Half-typed pinyin stands in the
 * text property and must not be judged, counted or saved.
 */
final class TypedText {
  private final TextInputControl field;
  private boolean composing;
  private boolean showing;

  private TypedText(TextInputControl field) {
    this.field = field;
  }

  /**
   * Follows a field.
   *
   * @param typed gets the whole text after each change that the clerk made
   */
  static TypedText of(TextInputControl field, Consumer<String> typed) {
    TypedText text = new TypedText(field);
    // A filter comes before the skin, which then replaces the composed range in the text.
    field.addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> text.composing = !event.getComposed().isEmpty());
    field.addEventHandler(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> {
          if (!text.composing) {
            typed.accept(field.getText());
          }
        });
    field
        .textProperty()
        .addListener(
            (property, was, is) -> {
              if (!text.composing && !text.showing) {
                typed.accept(is);
              }
            });
    return text;
  }

  boolean isComposing() {
    return composing;
  }

  /** Shows a text of the model, leaving the caret among the words where it was. */
  void show(String shown) {
    if (composing || shown.equals(field.getText())) {
      return;
    }
    showing = true;
    int caret = TextChange.caret(field.getText(), shown, field.getCaretPosition());
    field.setText(shown);
    field.positionCaret(caret);
    showing = false;
  }
}
