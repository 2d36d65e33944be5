package org.nianbao.ui.editor;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.nianbao.report.Report;
import org.nianbao.report.SectionContent;
import org.nianbao.text.Messages;
import org.nianbao.ui.model.MarkState;
import org.nianbao.ui.step.Step;

/** The foot of a step: 上一步, 下一步, its marks, and the problems shown or folded away. */
final class StepFooter extends HBox {

  /** What its buttons do. */
  interface FooterCommands {
    void back();

    void next();

    void foldProblems();

    /** Opens 核对. */
    void mark();
  }

  private final Messages messages;
  private final Button back = new Button();
  private final Button next = new Button();
  private final Button problems = new Button();
  private final Button marks = new Button();
  private String nextStep = "";

  StepFooter(Messages messages, FooterCommands actions) {
    this.messages = messages;
    back.setText(messages.get("footer.back"));
    back.setOnAction(e -> actions.back());
    next.setOnAction(e -> actions.next());
    next.getStyleClass().add("primary");
    problems.setOnAction(e -> actions.foldProblems());
    marks.setOnAction(e -> actions.mark());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    // Tab goes in the order of the children, and from a step one wants to go on to the next.
    getChildren().setAll(next, space, problems, marks, back);
    setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    getChildren().forEach(child -> child.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT));
    getStyleClass().add("footer");
    setAlignment(Pos.CENTER_LEFT);
    for (Button button : List.of(back, marks, next, problems)) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    // Narrower than its buttons it says less, instead of pushing the last one out of the window.
    setMinWidth(0);
    widthProperty().addListener(width -> fit());
    fontsAndWordsOf(List.of(back, marks, problems));
  }

  private void fontsAndWordsOf(List<Button> buttons) {
    next.fontProperty().addListener(font -> fit());
    for (Button button : buttons) {
      button.textProperty().addListener(text -> fit());
    }
  }

  /** The next step by its name where there is room for it. */
  private void fit() {
    next.setText(messages.get("footer.next", nextStep));
    if (getWidth() > 0 && super.computeMinWidth(-1) > getWidth()) {
      next.setText(messages.get("footer.nextShort"));
    }
  }

  /** Shows which steps are before and after this one. */
  void show(List<Step> steps, Step current) {
    int at = steps.indexOf(current);
    boolean last = at == steps.size() - 1;
    back.setDisable(at == 0);
    next.setVisible(!last);
    next.setManaged(!last);
    if (!last) {
      nextStep = steps.get(at + 1).title();
      next.setAccessibleText(messages.get("footer.next", nextStep));
      fit();
    }
  }

  /** Says how many roles have looked the section through; nothing for what is no section. */
  void showMarks(Report report, String section) {
    boolean can = SectionContent.sections(report).contains(section);
    marks.setVisible(can);
    marks.setManaged(can);
    if (!can) {
      return;
    }
    List<MarkState> states = MarkState.of(report, section);
    long holding = states.stream().filter(MarkState::holds).count();
    boolean red = states.stream().anyMatch(MarkState::isRed);
    marks.setText(messages.get(red ? "marks.buttonRed" : "marks.button", holding, states.size()));
    String all = MarkState.line(report, section, messages);
    marks.setAccessibleText(all.isEmpty() ? messages.get("marks.lineNone") : all);
    marks.getStyleClass().remove("mark-red");
    if (red) {
      marks.getStyleClass().add("mark-red");
    }
  }

  /** Says how many problems are open, and whether a press shows or folds them. */
  void showProblems(int open, boolean shown) {
    problems.setText(messages.get(shown ? "problems.fold" : "problems.unfold", open));
  }
}
