package org.nianbao.ui.grid;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.nianbao.text.Messages;

/** What a right click offers. The keys stand beside it, for the next time. */
final class GridMenu extends ContextMenu {
  private final Messages messages;

  GridMenu(GridActions actions, Messages messages) {
    this.messages = messages;
    MenuItem copy = item("grid.menu.copy", "Shortcut+C", actions::copy);
    getItems()
        .addAll(
            item("grid.menu.cut", "Shortcut+X", actions::cut),
            copy,
            item("grid.menu.paste", "Shortcut+V", actions::paste),
            new SeparatorMenuItem(),
            item("grid.menu.fillDown", "Shortcut+D", () -> actions.edit(CellEdits::fillDown)),
            item("grid.menu.fillRight", "Shortcut+R", () -> actions.edit(CellEdits::fillRight)),
            item("grid.menu.fillBlanks", "Shortcut+0", actions::fillBlanks),
            item("grid.menu.clear", "Delete", () -> actions.edit(CellEdits::clear)));
    getItems().stream()
        .filter(item -> !item.equals(copy) && !(item instanceof SeparatorMenuItem))
        .forEach(item -> item.disableProperty().bind(actions.readOnlyProperty()));
  }

  private MenuItem item(String key, String shortcut, Runnable action) {
    MenuItem item = new MenuItem(messages.get(key));
    item.setAccelerator(KeyCombination.valueOf(shortcut));
    item.setOnAction(e -> action.run());
    return item;
  }
}
