package org.nianbao;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import org.nianbao.check.Checker;
import org.nianbao.cli.NianbaoCommand;
import org.nianbao.draft.DraftFiles;
import org.nianbao.draft.DraftReader;
import org.nianbao.draft.PdfDraft;
import org.nianbao.draft.disk.LocalDisk;
import org.nianbao.form.EditionReader;
import org.nianbao.form.Messages;

/** No argument, or one draft: the window; anything else: the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Messages messages = Messages.load();
    DraftFiles files =
        new DraftFiles(
            new DraftReader(EditionReader.builtIn()),
            PdfDraft.NONE,
            new LocalDisk(),
            Clock.system(ZoneId.systemDefault()),
            "1.0.0");
    int status =
        NianbaoCommand.create(
                files, new Checker(messages), messages, writer(System.out), writer(System.err))
            .execute(arguments);
    System.exit(status);
  }

  /** A writer that can write Chinese: a plain POSIX locale would print question marks. */
  private static PrintWriter writer(PrintStream stream) {
    Charset charset =
        stream.charset().equals(StandardCharsets.US_ASCII)
            ? StandardCharsets.UTF_8
            : stream.charset();
    return new PrintWriter(new OutputStreamWriter(stream, charset), true);
  }
}
