package org.nianbao.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import org.nianbao.ui.selfcheck.WindowPicture;

/** Pictures of a scene, to be looked at. */
public final class EditorPictures {
  private EditorPictures() {}

  /** Writes a scene as target/pictures/NAME.png. */
  public static void write(Scene scene, String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "pictures"));
      WindowPicture.of(scene).write(folder.resolve(name + ".png"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
