package org.nianbao.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.nianbao.importer.SourceIndex;
import org.nianbao.importer.page.PageArea;
import org.nianbao.importer.page.SourcePlace;
import org.nianbao.text.Messages;

/** What the file has where something was read: a picture of its page, or the text around it. */
final class SourceBeside extends StackPane implements AutoCloseable {
  private final PagePicture picture;
  private final TextAround text;
  private final Label nowhere;

  SourceBeside(FileContent content, SourceIndex index, Messages messages) {
    this.picture = new PagePicture(content, messages);
    this.text = new TextAround(index);
    this.nowhere = new Label(messages.get("review.nowhere"));
    nowhere.setWrapText(true);
    nowhere.getStyleClass().add("step-note");
    getStyleClass().add("review-source");
    setMinWidth(0);
  }

  void show(List<SourcePlace> places) {
    List<PageArea> areas =
        places.stream().map(SourcePlace::area).flatMap(Optional::stream).toList();
    if (places.isEmpty()) {
      getChildren().setAll(nowhere);
    } else if (areas.isEmpty()) {
      getChildren().setAll(text);
      text.show(places);
    } else {
      getChildren().setAll(picture);
      picture.show(areas);
    }
  }

  @Override
  public void close() {
    picture.close();
  }
}
