package org.nianbao.ui.window;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.nianbao.text.Messages;
import org.nianbao.ui.theme.Theme;

/** The menu at the right of the bar above: what is needed now and then. */
final class MoreMenu {

  /** What the menu sets off. */
  interface MenuCommands {
    void goHome();

    void chooseFile();

    void saveCopy();

    void compare();

    void showFolder();
  }

  private MoreMenu() {}

  static MenuButton of(Messages messages, Theme theme, MenuCommands actions) {
    MenuButton menu = new MenuButton(messages.get("more.menu"));
    CheckMenuItem contrast = new CheckMenuItem(messages.get("more.contrast"));
    contrast.selectedProperty().bindBidirectional(theme.highContrast());
    menu.getItems()
        .setAll(
            item(messages.get("more.home"), actions::goHome),
            item(messages.get("more.open"), actions::chooseFile),
            item(messages.get("more.copy"), actions::saveCopy),
            item(messages.get("more.compare"), actions::compare),
            item(messages.get("more.folder"), actions::showFolder),
            new SeparatorMenuItem(),
            item(
                messages.get("more.larger"),
                () -> theme.textSize().set(theme.textSize().get().larger())),
            item(
                messages.get("more.smaller"),
                () -> theme.textSize().set(theme.textSize().get().smaller())),
            contrast);
    return menu;
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(e -> action.run());
    return item;
  }
}
