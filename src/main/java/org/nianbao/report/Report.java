package org.nianbao.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.NumberKind;
import org.nianbao.form.SectionRole;
import org.nianbao.form.Table;

/**
 * What a body answers in one edition for one year. Immutable: an {@link Edit} makes the next one.
 *
 * @param texts by section id, and {@code intro} for the paragraph before section one; paragraphs
 *     end with a line feed
 * @param entries cells with something in them, those the edition does not have included
 * @param lastYear last year's report, to compare with
 * @param reasons by rule and first cell or section of the finding
 * @param imported the file that it was read from; null if it was not
 * @param signOff how far it is on its way to being signed
 * @param ledger what former editions held that this one has no place for
 * @param rewriting what of last year's texts is still to be rewritten
 */
public record Report(
    Edition edition,
    String body,
    int year,
    @Nullable Level bodyLevel,
    Map<String, String> texts,
    Map<CellId, Entry> entries,
    @Nullable Signature signature,
    @Nullable Report lastYear,
    Map<String, Reason> reasons,
    @Nullable Imported imported,
    SignOff signOff,
    Ledger ledger,
    Rewriting rewriting) {

  /** The id of the paragraph before section one. */
  public static final String INTRO = "intro";

  public Report {
    texts = copy(texts);
    entries = copy(entries);
    reasons = copy(reasons);
  }

  private static <K, V> Map<K, V> copy(Map<K, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** A report with nothing in it. */
  public static Report blank(Edition edition, String body, int year) {
    return new Report(
        edition,
        body,
        year,
        null,
        Map.of(),
        Map.of(),
        null,
        null,
        Map.of(),
        null,
        SignOff.NONE,
        Ledger.EMPTY,
        Rewriting.NONE);
  }

  public Optional<Level> level() {
    return Optional.ofNullable(bodyLevel);
  }

  public Optional<Signature> signed() {
    return Optional.ofNullable(signature);
  }

  public Optional<Report> previous() {
    return Optional.ofNullable(lastYear);
  }

  /** The text of a section or of {@link #INTRO}; empty if none was written. */
  public String text(String section) {
    return texts.getOrDefault(section, "");
  }

  /**
   * The text of the section on something; empty if none was written, or there is no such section.
   */
  public String text(SectionRole role) {
    return edition.section(role).map(section -> text(section.id())).orElse("");
  }

  public Optional<Entry> entry(CellId cell) {
    return Optional.ofNullable(entries.get(cell));
  }

  /** What is in a cell, as typed; empty for a blank. */
  public String typed(CellId cell) {
    Entry entry = entries.get(cell);
    return entry == null ? "" : entry.text();
  }

  /** An entry for one of this report's cells, read as what its column holds. */
  public Entry read(CellId cell, String text, Origin origin) {
    NumberKind kind =
        edition.tableOf(cell).map(table -> table.number(cell)).orElse(NumberKind.AMOUNT);
    return Entry.of(text, kind, origin);
  }

  /** Cells with something in them that this edition does not have. */
  public List<CellId> cellsOutsideEdition() {
    return entries.keySet().stream().filter(cell -> !edition.has(cell)).sorted().toList();
  }

  /** Whether nothing at all stands in a table's cells. */
  public boolean isEmpty(Table table) {
    return table.cells().stream().allMatch(c -> entry(c).map(Entry::isBlank).orElse(true));
  }

  Report withIdentity(String newBody, int newYear, @Nullable Level newLevel) {
    return new Report(
        edition, newBody, newYear, newLevel, texts, entries, signature, lastYear, reasons, imported,
        signOff, ledger, rewriting);
  }

  /** The same report in another edition with these answers; what crosses over is told there. */
  Report inEdition(
      Edition other,
      Map<String, String> newTexts,
      Map<CellId, Entry> newEntries,
      @Nullable Imported source,
      Ledger newLedger,
      Rewriting newRewriting) {
    return new Report(
        other,
        body,
        year,
        bodyLevel,
        newTexts,
        newEntries,
        signature,
        lastYear,
        reasons,
        source,
        signOff,
        newLedger,
        newRewriting);
  }

  Report withLedger(Ledger other) {
    return new Report(
        edition, body, year, bodyLevel, texts, entries, signature, lastYear, reasons, imported,
        signOff, other, rewriting);
  }

  Report withRewriting(Rewriting other) {
    return new Report(
        edition, body, year, bodyLevel, texts, entries, signature, lastYear, reasons, imported,
        signOff, ledger, other);
  }

  Report withTexts(Map<String, String> newTexts) {
    return new Report(
        edition, body, year, bodyLevel, newTexts, entries, signature, lastYear, reasons, imported,
        signOff, ledger, rewriting);
  }

  Report withEntries(Map<CellId, Entry> newEntries) {
    return new Report(
        edition,
        body,
        year,
        bodyLevel,
        texts,
        newEntries,
        signature,
        lastYear,
        reasons,
        imported,
        signOff,
        ledger,
        rewriting);
  }

  Report withSignature(@Nullable Signature newSignature) {
    return new Report(
        edition,
        body,
        year,
        bodyLevel,
        texts,
        entries,
        newSignature,
        lastYear,
        reasons,
        imported,
        signOff,
        ledger,
        rewriting);
  }

  Report withReasons(Map<String, Reason> newReasons) {
    return new Report(
        edition,
        body,
        year,
        bodyLevel,
        texts,
        entries,
        signature,
        lastYear,
        newReasons,
        imported,
        signOff,
        ledger,
        rewriting);
  }

  /** The same report with another note on where it was read from. */
  public Report withImported(@Nullable Imported other) {
    return new Report(
        edition, body, year, bodyLevel, texts, entries, signature, lastYear, reasons, other,
        signOff, ledger, rewriting);
  }

  /** The file that the report was read from. */
  public Optional<Imported> source() {
    return Optional.ofNullable(imported);
  }

  /** The same report with another one of last year to compare with. */
  public Report withLastYear(@Nullable Report other) {
    return new Report(
        edition, body, year, bodyLevel, texts, entries, signature, other, reasons, imported,
        signOff, ledger, rewriting);
  }

  /** Whether it is 定稿, and takes no edit but the one that opens it again. */
  public boolean isFinal() {
    return signOff.finalState() != null;
  }

  /** The same report, further on its way to being signed. */
  public Report withSignOff(SignOff other) {
    return new Report(
        edition, body, year, bodyLevel, texts, entries, signature, lastYear, reasons, imported,
        other, ledger, rewriting);
  }
}
