package org.nianbao.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.form.Counterparts;
import org.nianbao.form.Edition;
import org.nianbao.form.Section;
import org.nianbao.report.Ledger.LedgerLine;
import org.nianbao.report.Ledger.LedgerState;

/**
 * Takes a report from one edition to another. What means the same goes over, by roles; what has no
 * place goes into the {@link Ledger}, and what has one again comes back out of it. Nothing is added
 * up, guessed or lost on the way.
 */
final class EditionBridge {
  private final Report before;
  private final Edition from;
  private final Edition to;
  private final Counterparts counterparts;
  private final Map<CellId, Entry> entries = new LinkedHashMap<>();
  private final List<LedgerLine> lines = new ArrayList<>();

  private EditionBridge(Report before, Edition to) {
    this.before = before;
    this.from = before.edition();
    this.to = to;
    this.counterparts = new Counterparts(from, to);
  }

  static Report cross(Report before, Edition to) {
    return before.edition().equals(to) ? before : new EditionBridge(before, to).cross();
  }

  private Report cross() {
    Report blank = Report.blank(to, before.body(), before.year());
    Map<CellId, Entry> strangers = new LinkedHashMap<>();
    before.entries().forEach((cell, entry) -> carry(blank, strangers, cell, entry));
    before.ledger().lines().forEach(line -> bringBack(blank, line));
    strangers.forEach(
        (cell, entry) -> {
          if (entries.putIfAbsent(cell, read(blank, cell, entry)) != null) {
            lines.add(new LedgerLine(from, cell, entry, LedgerState.OPEN));
          }
        });
    return before.inEdition(
        to,
        texts(before.texts()),
        entries,
        source(before.imported()),
        new Ledger(settled()),
        before.rewriting().renamed(this::section));
  }

  private void carry(Report blank, Map<CellId, Entry> strangers, CellId cell, Entry entry) {
    if (!from.has(cell)) {
      strangers.put(cell, entry);
      return;
    }
    Optional<CellId> there = counterparts.of(cell);
    if (there.isPresent()) {
      entries.put(there.get(), read(blank, there.get(), entry));
    } else {
      lines.add(new LedgerLine(from, cell, entry, LedgerState.OPEN));
    }
  }

  private void bringBack(Report blank, LedgerLine line) {
    Optional<CellId> there =
        line.edition().equals(to)
            ? Optional.of(line.cell())
            : new Counterparts(line.edition(), to).of(line.cell());
    if (there.isPresent() && !entries.containsKey(there.get())) {
      entries.put(there.get(), read(blank, there.get(), line.entry()));
    } else {
      lines.add(line);
    }
  }

  private static Entry read(Report blank, CellId cell, Entry entry) {
    return blank.read(cell, entry.text(), entry.origin());
  }

  /** A question is answered already where the cells that came back say the same as the lines. */
  private List<LedgerLine> settled() {
    Ledger listed = new Ledger(lines);
    List<LedgerLine> same = new ArrayList<>();
    listed
        .questions(to)
        .forEach(
            (cell, asked) -> {
              List<Entry> there =
                  new Counterparts(asked.getFirst().edition(), to)
                      .parts(asked.getFirst().cell()).stream()
                          .map(entries::get)
                          .filter(e -> e != null)
                          .toList();
              if (!there.isEmpty()
                  && sum(there).equals(sum(asked.stream().map(LedgerLine::entry).toList()))) {
                same.addAll(asked);
              }
            });
    return lines.stream().map(l -> same.contains(l) ? l.in(LedgerState.TAKEN) : l).toList();
  }

  /** The sum of figures; where one of them is none, all of them as they were written. */
  static String sum(List<Entry> entries) {
    List<BigDecimal> values = entries.stream().flatMap(e -> e.value().stream()).toList();
    return values.size() == entries.size()
        ? values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString()
        : entries.stream().map(Entry::text).collect(Collectors.joining("+"));
  }

  private Map<String, String> texts(Map<String, String> texts) {
    Map<String, String> moved = new LinkedHashMap<>();
    texts.forEach((id, text) -> moved.merge(section(id), text, (a, b) -> a + "\n" + b));
    return moved;
  }

  /** The section that reports on the same; one that has none keeps its name, and its text. */
  private String section(String id) {
    return from.section(id)
        .map(Section::role)
        .flatMap(to::section)
        .filter(Section.TextSection.class::isInstance)
        .map(Section::id)
        .orElse(id);
  }

  private @Nullable Imported source(@Nullable Imported source) {
    return source == null
        ? null
        : new Imported(
            source.file(),
            source.format(),
            source.doubts().stream()
                .map(
                    d ->
                        new Imported.Doubt(
                            counterparts.of(d.cell()).orElse(d.cell()), d.text(), d.why()))
                .toList());
  }
}
