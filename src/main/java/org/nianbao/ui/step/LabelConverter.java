package org.nianbao.ui.step;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How a choice is worded; choices are never typed. */
public final class LabelConverter<T> extends StringConverter<T> {
  private final Function<T, String> words;

  public LabelConverter(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T choice) {
    return choice == null ? "" : words.apply(choice);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("Choices are not typed");
  }
}
