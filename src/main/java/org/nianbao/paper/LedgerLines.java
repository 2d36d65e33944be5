package org.nianbao.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.HeadRole;
import org.nianbao.report.Ledger;
import org.nianbao.report.Report;
import org.nianbao.text.Messages;

/** 换版清单 as it is shown and printed: the place, what stood there, why it has none now. */
public final class LedgerLines {
  private static final String WHY = "bridge.why.";

  private final Report report;
  private final Messages messages;

  public LedgerLines(Report report, Messages messages) {
    this.report = report;
    this.messages = messages;
  }

  public String title() {
    return messages.get("bridge.title", report.body(), String.valueOf(report.year()));
  }

  /** A paragraph for each line, as it stands on paper. */
  public List<String> paragraphs() {
    return rows().stream()
        .map(row -> messages.get("bridge.line", row.get(0), row.get(1), row.get(2)))
        .toList();
  }

  public List<String> heads() {
    return List.of(
        messages.get("bridge.place"), messages.get("bridge.text"), messages.get("bridge.because"));
  }

  /** A row for each line: place, text, reason. */
  public List<List<String>> rows() {
    return report.ledger().lines().stream().map(this::row).toList();
  }

  private List<String> row(Ledger.LedgerLine line) {
    Edition edition = line.edition();
    String place =
        messages.get("bridge.of", edition.name(), block(line), edition.name(line.cell()));
    return List.of(place, line.entry().text().strip(), why(line));
  }

  /** 第二十条第（五）项, where the form has such captions. */
  private static String block(Ledger.LedgerLine line) {
    return line.edition().tableOf(line.cell()).map(t -> t.caption()).orElse("");
  }

  private String why(Ledger.LedgerLine line) {
    Optional<CellId> proposal = Ledger.proposal(line, report.edition());
    if (proposal.isPresent()) {
      return messages.get("bridge.state." + line.state(), report.edition().name(proposal.get()));
    }
    return roles(line)
        .map(role -> WHY + role.word())
        .filter(messages::has)
        .findFirst()
        .map(messages::get)
        .orElseGet(() -> messages.get("bridge.none", report.edition().name()));
  }

  /** The row's before the column's: 其他对外管理服务事项 is gone whatever was counted of it. */
  private static Stream<HeadRole> roles(Ledger.LedgerLine line) {
    return line.edition().tableOf(line.cell()).stream()
        .flatMap(
            t ->
                Stream.concat(
                    t.rowRoles(line.cell()).stream(), t.columnRoles(line.cell()).stream()));
  }

  /** For a spreadsheet. */
  public String tabSeparated() {
    return Stream.concat(Stream.of(heads()), rows().stream())
        .map(row -> String.join("\t", row))
        .collect(Collectors.joining("\n"));
  }
}
