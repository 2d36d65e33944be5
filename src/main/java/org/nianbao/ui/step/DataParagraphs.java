package org.nianbao.ui.step;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.SectionRole;
import org.nianbao.sentence.DataSentences;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.model.CheckedReport;

/** 插入数据段落: what the tables can say, in three wordings each; one is chosen and inserted. */
final class DataParagraphs {
  private final Overlay overlay;
  private final Messages messages;
  private Overlay.@Nullable Card card;

  DataParagraphs(Overlay overlay, Messages messages) {
    this.overlay = overlay;
    this.messages = messages;
  }

  /**
   * Lays the page over the window.
   *
   * @param section whose sentences come first
   * @param insert takes the sentence that was chosen
   */
  void open(CheckedReport judgement, @Nullable SectionRole section, Consumer<String> insert) {
    List<DataSentences.SentenceOffer> offers =
        DataSentences.of(judgement.report(), judgement.figures(), messages, section);
    List<Choice> close = List.of(Choice.other(messages.get("tell.close"), () -> card = null));
    if (offers.isEmpty()) {
      card = overlay.ask(messages.get("tell.heading"), messages.get("tell.nothing"), close);
      return;
    }
    VBox page = new VBox(StepFrame.label(messages.get("tell.guidance"), "step-guidance"));
    page.getStyleClass().add("tell");
    for (DataSentences.SentenceOffer offer : offers) {
      page.getChildren().add(StepFrame.label(offer.title(), "tell-about"));
      offer.wordings().forEach(words -> page.getChildren().add(choice(words, insert)));
    }
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("help-scroll");
    card = overlay.page(messages.get("tell.heading"), scroll, close);
  }

  private Button choice(String words, Consumer<String> insert) {
    Button button = new Button(words);
    button.setWrapText(true);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(Button.USE_PREF_SIZE);
    button.getStyleClass().add("tell-wording");
    button.setOnAction(e -> take(words, insert));
    button.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            e.consume();
            take(words, insert);
          }
        });
    return button;
  }

  private void take(String words, Consumer<String> insert) {
    Overlay.Card now = card;
    card = null;
    if (now != null) {
      now.dismiss();
    }
    insert.accept(words);
  }
}
