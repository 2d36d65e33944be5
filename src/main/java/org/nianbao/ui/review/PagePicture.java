package org.nianbao.ui.review;

import java.io.IOException;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.nianbao.importer.page.PageArea;
import org.nianbao.text.Messages;
import org.nianbao.ui.preview.PageCache;
import org.nianbao.ui.task.BackgroundQueue;

/** The page of a PDF that something was read from, with the place marked. */
final class PagePicture extends StackPane implements AutoCloseable {
  /** Sharp on a scaled screen. */
  private static final double DPI = 144;

  /** Letters of 10.5 points, as in tables, are 12 pixels high. */
  private static final double SHOWN_DPI = 84;

  /** Sideways: the page's margins are what is out of sight then. */
  private static final double MIDDLE = 0.5;

  private static final double POINTS = 72;
  private static final double MARGIN = 3;

  private final FileContent content;
  private final Messages messages;
  private final BackgroundQueue worker = new BackgroundQueue("page beside");
  private final ImageView view = new ImageView();
  private final Pane sheet = new Pane(view);
  private final ScrollPane scroll = new ScrollPane(sheet);
  private final Label words = new Label();
  private int wanted;

  /** Used on the worker alone. */
  private @Nullable PageCache pages;

  private record Drawn(Image image, double width) {}

  PagePicture(FileContent content, Messages messages) {
    this.content = content;
    this.messages = messages;
    view.setPreserveRatio(true);
    view.setSmooth(true);
    sheet.getStyleClass().add("preview-sheet");
    scroll.getStyleClass().add("review-scroll");
    words.setWrapText(true);
    getChildren().setAll(scroll, words);
  }

  /** Draws the page beside the window and shows it when it is there. */
  void show(List<PageArea> areas) {
    if (areas.isEmpty() || worker.isClosed()) {
      return;
    }
    int page = areas.getFirst().page();
    int request = ++wanted;
    worker.add(
        () -> draw(page - 1),
        drawn -> {
          if (request == wanted) {
            show(drawn, areas.stream().filter(area -> area.page() == page).toList());
          }
        },
        e -> words.setText(messages.get("review.noPicture")));
  }

  private Drawn draw(int page) throws IOException {
    PageCache open = pages;
    if (open == null) {
      open = new PageCache(content.read());
      pages = open;
    }
    return new Drawn(open.image(page, DPI), open.width(page));
  }

  private void show(Drawn drawn, List<PageArea> areas) {
    double scale = SHOWN_DPI / POINTS;
    words.setText("");
    view.setImage(drawn.image());
    view.setFitWidth(drawn.width() * scale);
    view.setAccessibleText(messages.get("review.picture", areas.getFirst().page()));
    sheet.getChildren().setAll(view);
    for (PageArea area : areas) {
      Rectangle mark =
          new Rectangle(
              area.x() * scale - MARGIN,
              area.y() * scale - MARGIN,
              area.width() * scale + 2 * MARGIN,
              area.height() * scale + 2 * MARGIN);
      mark.getStyleClass().add("review-mark");
      sheet.getChildren().add(mark);
    }
    scroll.layout();
    scroll.setHvalue(MIDDLE);
    Sight.bring(sheet.getChildren().get(1), scroll);
  }

  @Override
  public void close() {
    worker.add(this::release, released -> {}, e -> {});
    worker.close();
  }

  /** On the worker. */
  private boolean release() throws IOException {
    PageCache last = pages;
    pages = null;
    if (last != null) {
      last.close();
    }
    return last != null;
  }
}
