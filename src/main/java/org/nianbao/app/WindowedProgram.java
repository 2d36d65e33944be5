package org.nianbao.app;

import java.io.IOException;
import org.nianbao.platform.AppPaths;
import org.nianbao.ui.NianbaoApp;
import org.nianbao.ui.window.Program;

/** The program with a window, as it is started on this computer. JavaFX makes the one instance. */
public final class WindowedProgram extends NianbaoApp {

  @Override
  protected Program assemble() throws IOException {
    return new ProgramAssembly().window(AppPaths.ofThisComputer());
  }
}
