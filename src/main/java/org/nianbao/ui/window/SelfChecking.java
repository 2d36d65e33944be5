package org.nianbao.ui.window;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.nianbao.platform.InstalledFiles;
import org.nianbao.text.Messages;
import org.nianbao.ui.dialog.Choice;
import org.nianbao.ui.dialog.Overlay;
import org.nianbao.ui.paste.ClipboardText;
import org.nianbao.ui.selfcheck.CheckLine;
import org.nianbao.ui.selfcheck.SelfCheck;
import org.nianbao.ui.task.Background;

/** 帮助 → 自检: says that it is being done, then what came of it. */
final class SelfChecking {
  private final Program program;
  private final Messages messages;
  private final Overlay overlay;
  private boolean awaited = true;

  SelfChecking(Program program, Overlay overlay) {
    this.program = program;
    this.messages = program.messages();
    this.overlay = overlay;
  }

  void begin() {
    SelfCheck check =
        new SelfCheck(
            program.cabinet(),
            program.export(),
            messages,
            program.theme().family(),
            InstalledFiles.ofThisProgram());
    Overlay.Card working =
        overlay.ask(
            messages.get("selfcheck.heading"),
            messages.get("selfcheck.working"),
            List.of(Choice.primary(messages.get("selfcheck.close"), () -> awaited = false)));
    Background.run(
        "self-check",
        check::run,
        lines -> {
          working.dismiss();
          tell(lines);
        },
        Background::unforeseen);
  }

  private void tell(List<CheckLine> lines) {
    if (!awaited) {
      return;
    }
    String words = lines.stream().map(line -> line.text(messages)).collect(joining("\n"));
    overlay.ask(
        messages.get("selfcheck.heading"),
        words,
        List.of(
            Choice.other(messages.get("selfcheck.copy"), () -> ClipboardText.put(words)),
            Choice.primary(messages.get("selfcheck.close"), () -> {})));
  }
}
