package org.nianbao.ui.step;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.nianbao.export.ExportFormat;
import org.nianbao.text.Messages;

/** The kinds of file that a report can become, each with half a line on what it is for. */
final class FormatChooser extends ComboBox<ExportFormat> {
  /** The code of a web page is copied, not written to a file. */
  private static final List<ExportFormat> OFFERED =
      List.of(ExportFormat.PDF, ExportFormat.DOCX, ExportFormat.HTML, ExportFormat.XLSX);

  /**
   * @param remembered the one that was chosen last
   * @param chosen is told of another choice
   */
  FormatChooser(Messages messages, ExportFormat remembered, Consumer<ExportFormat> chosen) {
    getStyleClass().add("format-chooser");
    getItems().setAll(OFFERED);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable ExportFormat format) {
            return format == null ? "" : messages.get("export.format." + format.name());
          }

          @Override
          public ExportFormat fromString(String words) {
            return format();
          }
        });
    setId("export-format");
    setAccessibleText(messages.get("export.formats"));
    setMinWidth(Region.USE_PREF_SIZE);
    setValue(OFFERED.contains(remembered) ? remembered : ExportFormat.PDF);
    valueProperty().addListener((property, old, now) -> chosen.accept(now));
  }

  ExportFormat format() {
    return getValue();
  }
}
