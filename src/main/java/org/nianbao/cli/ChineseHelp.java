package org.nianbao.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts picocli's help and its complaints into the program's own words. */
final class ChineseHelp {
  private static final String PREFIX = "cli.help.";

  private ChineseHelp() {}

  static void set(CommandLine line, Messages messages) {
    line.setResourceBundle(new HelpWords(messages));
    translate(line, messages);
  }

  private static void translate(CommandLine line, Messages messages) {
    UsageMessageSpec usage = line.getCommandSpec().usageMessage();
    usage.synopsisHeading(messages.get("cli.help.usage"));
    usage.descriptionHeading("%n");
    usage.parameterListHeading("%n" + messages.get("cli.help.parameters") + "%n");
    usage.optionListHeading("%n" + messages.get("cli.help.options") + "%n");
    usage.commandListHeading("%n" + messages.get("cli.help.commands") + "%n");
    usage.width(100);
    usage.adjustLineBreaksForWideCJKCharacters(true);
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(messages.get("cli.help.help"))
                .build());
    line.getSubcommands().values().forEach(each -> translate(each, messages));
  }

  /** What is wrong with the arguments. What this program throws itself is worded already. */
  static String say(ParameterException e, Messages messages) {
    return switch (e) {
      case UnmatchedArgumentException unmatched ->
          messages.get("cli.unmatched", String.join(" ", unmatched.getUnmatched()));
      case MissingParameterException missing ->
          messages.get(
              "cli.missing",
              missing.getMissing().stream()
                  .map(ChineseHelp::name)
                  .collect(Collectors.joining(messages.get("list.separator"))));
      case ParameterException own when own.getClass() == ParameterException.class ->
          Objects.requireNonNullElse(own.getMessage(), messages.get("cli.misused"));
      case ParameterException other -> messages.get("cli.misused");
    };
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }

  /** The strings of the help, by the names that the commands' annotations give them. */
  private static final class HelpWords extends ResourceBundle {
    private final Messages messages;

    HelpWords(Messages messages) {
      this.messages = messages;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
      return messages.has(PREFIX + key) ? messages.get(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.enumeration(
          messages.keys().stream()
              .filter(key -> key.startsWith(PREFIX))
              .map(key -> key.substring(PREFIX.length()))
              .toList());
    }
  }
}
