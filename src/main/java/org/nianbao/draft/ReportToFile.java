package org.nianbao.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianbao.form.CellId;
import org.nianbao.form.Section;
import org.nianbao.report.Entry;
import org.nianbao.report.Imported;
import org.nianbao.report.Level;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.report.Signature;
import org.nianbao.text.CodePoints;

/** Lays a draft out as its file, always in the same order, so that two files can be compared. */
final class ReportToFile {
  /** The member that holds marks, final state and reopenings. */
  static final String SIGN_OFF = "signOff";

  private final UnknownMembers extras;

  private ReportToFile(UnknownMembers extras) {
    this.extras = extras;
  }

  /** The file with zeros for a checksum. */
  static DraftFile file(Draft draft) {
    ReportToFile to = new ReportToFile(draft.extras());
    return new DraftFile(
        DraftFile.FORMAT,
        Migrations.CURRENT,
        draft.id() == null ? null : TextNode.valueOf(draft.id()),
        draft.report().edition().id(),
        draft.app().isEmpty() ? null : draft.app(),
        draft.saved().map(Object::toString).orElse(null),
        draft.sequence(),
        Checksum.ZEROS,
        to.answers(draft.report(), UnknownMembers.REPORT),
        to.others(UnknownMembers.DRAFT));
  }

  private DraftFile.Answers answers(Report report, String place) {
    Level level = report.bodyLevel();
    Map<String, JsonNode> others = others(place);
    if (level != null) {
      others.remove("level");
    }
    return new DraftFile.Answers(
        report.body(),
        report.year(),
        level == null ? null : DraftVocabulary.of(level),
        texts(report),
        cells(report, place + "/cells"),
        signed(report.signature(), place + "/signed"),
        lastYear(report.lastYear()),
        reasons(report, place + "/reasons"),
        imported(report.imported(), place + "/imported"),
        signOff(report, place, others),
        BridgeJson.file(report.ledger(), others(place + "/bridge").values()),
        RewritingJson.file(report.rewriting()),
        others);
  }

  private static Map<String, @Nullable String> texts(Report report) {
    Map<String, @Nullable String> texts = new LinkedHashMap<>();
    Stream.concat(
            Stream.of(Report.INTRO), report.edition().textSections().map(Section.TextSection::id))
        .filter(report.texts()::containsKey)
        .forEach(section -> texts.put(section, report.text(section)));
    Map<String, String> rest = new TreeMap<>(CodePoints.ORDER);
    rest.putAll(report.texts());
    rest.forEach(texts::putIfAbsent);
    return texts;
  }

  private Map<String, DraftFile.@Nullable Cell> cells(Report report, String place) {
    Map<String, DraftFile.@Nullable Cell> cells = new LinkedHashMap<>();
    Stream.concat(report.edition().cells(), outsideEdition(report, place))
        .forEach(
            id -> {
              Entry entry = report.entries().get(id);
              if (entry != null) {
                cells.put(id.toString(), cell(id, entry, place));
              } else if (!others(place + "/" + id).isEmpty()) {
                cells.put(id.toString(), new DraftFile.Cell("", null, others(place + "/" + id)));
              }
            });
    extras
        .at(place)
        .forEach(
            (name, value) ->
                cells.put(name, DraftJson.MAPPER.convertValue(value, DraftFile.Cell.class)));
    return cells;
  }

  /** Cells that the edition does not have, those that are blank but for what nobody knows too. */
  private Stream<CellId> outsideEdition(Report report, String place) {
    Stream<CellId> blank =
        extras
            .below(place)
            .filter(name -> !report.edition().has(CellId.parse(name)))
            .map(CellId::parse);
    return Stream.concat(report.cellsOutsideEdition().stream(), blank).distinct().sorted();
  }

  private DraftFile.Cell cell(CellId id, Entry entry, String place) {
    Map<String, JsonNode> others = others(place + "/" + id);
    if (entry.origin() == Origin.TYPED) {
      return new DraftFile.Cell(entry.text(), null, others);
    }
    others.remove("from");
    return new DraftFile.Cell(entry.text(), DraftVocabulary.of(entry.origin()), others);
  }

  private DraftFile.@Nullable StoredSignature signed(@Nullable Signature signature, String place) {
    return signature == null
        ? null
        : new DraftFile.StoredSignature(signature.body(), signature.date(), others(place));
  }

  private DraftFile.@Nullable StoredLastYear lastYear(@Nullable Report report) {
    if (report == null) {
      return null;
    }
    Map<String, JsonNode> others = others(UnknownMembers.LAST_YEAR);
    JsonNode unknownEdition = others.remove("edition");
    return new DraftFile.StoredLastYear(
        unknownEdition == null ? report.edition().id() : unknownEdition.textValue(),
        answers(report, UnknownMembers.LAST_YEAR + "/report"),
        others);
  }

  private @Nullable Map<String, DraftFile.@Nullable Explained> reasons(
      Report report, String place) {
    if (report.reasons().isEmpty()) {
      return null;
    }
    Map<String, DraftFile.@Nullable Explained> reasons = new TreeMap<>(CodePoints.ORDER);
    report
        .reasons()
        .forEach(
            (finding, reason) ->
                reasons.put(
                    finding,
                    new DraftFile.Explained(
                        reason.text(), reason.of(), others(place + "/" + finding))));
    return reasons;
  }

  private DraftFile.@Nullable ImportedFrom imported(@Nullable Imported source, String place) {
    if (source == null) {
      return null;
    }
    List<DraftFile.@Nullable DoubtedCell> doubts = new ArrayList<>();
    source
        .doubts()
        .forEach(
            d ->
                doubts.add(
                    new DraftFile.DoubtedCell(d.cell().toString(), d.text(), d.why(), Map.of())));
    return new DraftFile.ImportedFrom(source.file(), source.format(), doubts, others(place));
  }

  /** Last year's report has none of its own; what its file had is an unknown member of it. */
  private @Nullable JsonNode signOff(Report report, String place, Map<String, JsonNode> others) {
    return place.equals(UnknownMembers.REPORT)
        ? SignOffJson.write(report.signOff(), extras.at(UnknownMembers.SIGN_OFF).get(SIGN_OFF))
        : others.remove(SIGN_OFF);
  }

  private Map<String, JsonNode> others(String place) {
    return new LinkedHashMap<>(extras.at(place));
  }
}
