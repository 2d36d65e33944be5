package org.nianbao.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Puts picocli's own headings and its help option into Chinese. */
final class ChineseHelp {
  private ChineseHelp() {}

  static void set(CommandLine line) {
    UsageMessageSpec usage = line.getCommandSpec().usageMessage();
    usage.synopsisHeading("用法：");
    usage.descriptionHeading("%n");
    usage.parameterListHeading("%n参数：%n");
    usage.optionListHeading("%n选项：%n");
    usage.commandListHeading("%n命令：%n");
    usage.width(100);
    usage.adjustLineBreaksForWideCJKCharacters(true);
    line.getCommandSpec()
        .addOption(
            OptionSpec.builder("-h", "--help").usageHelp(true).description("显示这份说明。").build());
    line.getSubcommands().values().forEach(ChineseHelp::set);
  }
}
