package org.nianbao.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianbao.draft.DraftException.DraftFault;
import org.nianbao.form.CellId;
import org.nianbao.form.Edition;
import org.nianbao.form.Editions;
import org.nianbao.report.Entry;
import org.nianbao.report.Imported;
import org.nianbao.report.Level;
import org.nianbao.report.Origin;
import org.nianbao.report.Report;
import org.nianbao.report.SignOff;
import org.nianbao.report.Signature;

/**
 * Makes a draft of what stood in a file, and notes what the clerk should know. Used once.
 *
 * <p>Longer than most classes: every member of the format is read here, in the order of the format.
 */
final class FileToReport {
  private final Editions editions;
  private final Map<String, Map<String, JsonNode>> extras = new LinkedHashMap<>();
  private final List<Notice> notices = new ArrayList<>();

  FileToReport(Editions editions) {
    this.editions = editions;
  }

  List<Notice> notices() {
    return notices;
  }

  Draft draft(DraftFile file) throws DraftException {
    keep(UnknownMembers.DRAFT, file.others());
    DraftFile.Answers answers = require(file.report(), "report");
    int year = require(answers.year(), "report.year");
    Edition edition =
        edition(file.edition())
            .orElseGet(() -> standIn(Notice.NoticeKind.UNKNOWN_EDITION, file.edition(), year));
    Report report =
        report(answers, year, edition, UnknownMembers.REPORT)
            .withLastYear(lastYear(answers.lastYear()))
            .withSignOff(signOff(answers.signOff()));
    if (!report.signOff().whenFinal().map(state -> state.holds(report)).orElse(true)) {
      notices.add(Notice.of(Notice.NoticeKind.CHANGED_SINCE_FINAL));
    }
    return new Draft(
        report,
        id(file.id()),
        orEmpty(file.app()),
        time(file.saved()),
        file.sequence() == null ? 0 : file.sequence(),
        new UnknownMembers(extras));
  }

  /** What is no id is none; the next save in the window gives the draft one. */
  private static @Nullable String id(@Nullable JsonNode file) {
    return file != null && DraftId.isOne(file.asText()) ? file.asText() : null;
  }

  private @Nullable Report lastYear(DraftFile.@Nullable StoredLastYear file) throws DraftException {
    if (file == null) {
      return null;
    }
    keep(UnknownMembers.LAST_YEAR, file.others());
    DraftFile.Answers answers = require(file.report(), "report.lastYear.report");
    int year = require(answers.year(), "report.lastYear.report.year");
    if (answers.signOff() != null) {
      keep(UnknownMembers.LAST_YEAR + "/report", ReportToFile.SIGN_OFF, answers.signOff());
    }
    Optional<Edition> edition = edition(file.edition());
    if (edition.isPresent()) {
      return report(answers, year, edition.get(), UnknownMembers.LAST_YEAR + "/report");
    }
    if (file.edition() != null) {
      keep(UnknownMembers.LAST_YEAR, "edition", TextNode.valueOf(file.edition()));
    }
    Edition other = standIn(Notice.NoticeKind.UNKNOWN_EDITION_LAST_YEAR, file.edition(), year);
    return report(answers, year, other, UnknownMembers.LAST_YEAR + "/report");
  }

  private Optional<Edition> edition(@Nullable String id) {
    return id == null ? Optional.empty() : editions.byId(id);
  }

  private Edition standIn(Notice.NoticeKind kind, @Nullable String id, int year) {
    Edition other = editions.forYear(year);
    notices.add(Notice.of(kind, orEmpty(id), other.name()));
    return other;
  }

  private Report report(DraftFile.Answers file, int year, Edition edition, String place) {
    keep(place, file.others());
    Level level = DraftVocabulary.level(file.level());
    if (level == null && file.level() != null) {
      keep(place, "level", TextNode.valueOf(file.level()));
    }
    Report blank = Report.blank(edition, orEmpty(file.body()), year);
    return new Report(
        edition,
        blank.body(),
        year,
        level,
        texts(orEmpty(file.text())),
        entries(orEmpty(file.cells()), blank, place + "/cells"),
        signature(file.signed(), place + "/signed"),
        null,
        reasons(orEmpty(file.reasons()), place + "/reasons"),
        imported(file.imported(), place + "/imported"),
        SignOff.NONE,
        BridgeJson.ledger(file.bridge(), editions, cell -> keepLine(place + "/bridge", cell)),
        RewritingJson.rewriting(file.rewriting(), texts(orEmpty(file.text()))));
  }

  private SignOff signOff(@Nullable JsonNode file) {
    SignOff read = SignOffJson.read(file);
    if (file != null && !file.isNull() && !file.equals(SignOffJson.write(read, null))) {
      keep(UnknownMembers.SIGN_OFF, ReportToFile.SIGN_OFF, file);
    }
    return read;
  }

  private static Map<String, String> texts(Map<String, @Nullable String> file) {
    Map<String, String> texts = new LinkedHashMap<>();
    file.forEach(
        (section, text) -> {
          if (text != null && !text.isEmpty()) {
            texts.put(section, text);
          }
        });
    return texts;
  }

  private Map<CellId, Entry> entries(
      Map<String, DraftFile.@Nullable Cell> file, Report blank, String place) {
    Map<CellId, Entry> entries = new LinkedHashMap<>();
    List<String> unreadable = new ArrayList<>();
    file.forEach(
        (name, cell) -> {
          CellId id = cellId(name);
          if (id == null) {
            unreadable.add(name);
            keep(place, name, DraftJson.MAPPER.valueToTree(cell));
          } else if (cell != null) {
            Origin origin = origin(cell, place + "/" + name);
            keep(place + "/" + name, cell.others());
            if (!cell.text().isEmpty()) {
              entries.put(id, blank.read(id, cell.text(), origin));
            }
          }
        });
    if (!unreadable.isEmpty()) {
      notices.add(
          Notice.of(
              Notice.NoticeKind.UNREADABLE_CELL_NAMES,
              String.valueOf(unreadable.size()),
              unreadable.getFirst()));
    }
    return entries;
  }

  static @Nullable CellId cellId(String name) {
    try {
      return CellId.parse(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private Origin origin(DraftFile.Cell cell, String place) {
    Origin origin = DraftVocabulary.origin(cell.from());
    if (origin == null && cell.from() != null) {
      keep(place, "from", TextNode.valueOf(cell.from()));
    }
    return origin == null ? Origin.TYPED : origin;
  }

  private @Nullable Signature signature(DraftFile.@Nullable StoredSignature file, String place) {
    if (file == null) {
      return null;
    }
    keep(place, file.others());
    return new Signature(orEmpty(file.body()), orEmpty(file.date()));
  }

  private Map<String, org.nianbao.report.Reason> reasons(
      Map<String, DraftFile.@Nullable Explained> file, String place) {
    Map<String, org.nianbao.report.Reason> reasons = new LinkedHashMap<>();
    file.forEach(
        (finding, reason) -> {
          if (reason != null) {
            keep(place + "/" + finding, reason.others());
            reasons.put(
                finding,
                new org.nianbao.report.Reason(orEmpty(reason.text()), orEmpty(reason.of())));
          }
        });
    return reasons;
  }

  /** A doubt about something that is no cell's name is none: there is nothing to look at. */
  private @Nullable Imported imported(DraftFile.@Nullable ImportedFrom file, String place) {
    if (file == null) {
      return null;
    }
    keep(place, file.others());
    List<Imported.Doubt> doubts = new ArrayList<>();
    if (file.doubts() != null) {
      for (DraftFile.DoubtedCell doubt : file.doubts()) {
        CellId cell = doubt == null || doubt.cell() == null ? null : cellId(doubt.cell());
        if (doubt != null && cell != null) {
          doubts.add(new Imported.Doubt(cell, orEmpty(doubt.text()), orEmpty(doubt.why())));
        }
      }
    }
    return new Imported(orEmpty(file.file()), orEmpty(file.format()), doubts);
  }

  private void keepLine(String place, DraftFile.KeptCell cell) {
    Map<String, JsonNode> kept = extras.getOrDefault(place, Map.of());
    keep(place, Integer.toString(kept.size()), DraftJson.MAPPER.valueToTree(cell));
  }

  private void keep(String place, @Nullable Map<String, JsonNode> others) {
    if (others != null) {
      others.forEach((name, value) -> keep(place, name, value));
    }
  }

  private void keep(String place, String name, JsonNode value) {
    extras.computeIfAbsent(place, p -> new LinkedHashMap<>()).put(name, value);
  }

  /** A time that cannot be read is none: it is for people, and the next save replaces it. */
  private static @Nullable OffsetDateTime time(@Nullable String text) {
    try {
      return text == null ? null : OffsetDateTime.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static <T> T require(@Nullable T member, String place) throws DraftException {
    if (member == null) {
      throw new DraftException(DraftFault.MISSING, place);
    }
    return member;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static <V extends @Nullable Object> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
    return map == null ? Map.of() : map;
  }
}
