package org.nianbao.ui.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.check.Checker;
import org.nianbao.check.Finding;
import org.nianbao.check.Problem;
import org.nianbao.draft.Draft;
import org.nianbao.draft.DraftException;
import org.nianbao.text.Messages;
import org.nianbao.ui.start.RecentDraft;

/** Finds the drafts that can be gone on with: those of the drafts folder and those open last. */
public final class RecentDrafts {
  private static final int SHOWN = 8;

  /** Reading more drafts would be felt when the program starts. */
  private static final int READ = 40;

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final DraftServices cabinet;
  private final Checker checker;
  private final Messages messages;

  public RecentDrafts(DraftServices cabinet, Checker checker, Messages messages) {
    this.cabinet = cabinet;
    this.checker = checker;
    this.messages = messages;
  }

  private record Dated(RecentDraft draft, Instant saved) {}

  /**
   * Reads and checks them; takes a while, so not on the window's thread. One that was open lately
   * and is damaged is among them, and the very last one even if it is gone: to open it says what is
   * wrong and offers a kept version.
   */
  public List<RecentDraft> find(List<Path> openedLast) {
    Set<Path> files = new LinkedHashSet<>(openedLast);
    try {
      cabinet.disk().list(cabinet.places().drafts()).stream()
          .filter(f -> f.toString().endsWith(".nianbao"))
          .forEach(files::add);
    } catch (IOException e) {
      // No drafts folder yet: then there are none in it.
    }
    return Stream.concat(
            files.stream().filter(openedLast::contains),
            files.stream()
                .filter(f -> !openedLast.contains(f))
                .sorted(Comparator.comparing(this::modified).reversed()))
        .limit(READ)
        .flatMap(f -> read(f, openedLast).stream())
        .sorted(Comparator.comparing(Dated::saved).reversed())
        .limit(SHOWN)
        .map(Dated::draft)
        .toList();
  }

  /** One that is gone just now comes last: to read it says so. */
  private Instant modified(Path file) {
    try {
      return cabinet.disk().modified(file);
    } catch (IOException e) {
      return Instant.EPOCH;
    }
  }

  private Optional<Dated> read(Path file, List<Path> openedLast) {
    try {
      Draft draft = cabinet.files().read(file).draft();
      Instant saved = draft.saved().map(t -> t.toInstant()).orElse(Instant.EPOCH);
      List<Finding> found = checker.check(draft.report());
      boolean unfilled = found.stream().anyMatch(Finding::isUnfilled);
      long errors = Problem.errorsSoFar(found);
      String called = DraftName.of(draft, messages);
      String name = called.isBlank() ? messages.get("body.none") : called;
      String title = messages.get("start.recentTitle", name, draft.report().year());
      String state =
          errors > 0
              ? messages.get("start.recentErrors", errors)
              : messages.get(unfilled ? "start.recentUnfilled" : "start.recentClean");
      return Optional.of(
          new Dated(
              new RecentDraft(file, title, when(saved), state, errors == 0 && !unfilled), saved));
    } catch (DraftException e) {
      return openedLast.contains(file) ? unread(file, "start.recentDamaged") : Optional.empty();
    } catch (IOException e) {
      boolean last = !openedLast.isEmpty() && openedLast.getFirst().equals(file);
      return last ? unread(file, "start.recentGone") : Optional.empty();
    }
  }

  /** Comes first: someone will look for it. */
  private Optional<Dated> unread(Path file, String state) {
    String name = String.valueOf(file.getFileName());
    return Optional.of(
        new Dated(
            new RecentDraft(file, name, messages.get("when.unknown"), messages.get(state), false),
            Instant.MAX));
  }

  private String when(Instant saved) {
    if (saved.equals(Instant.EPOCH)) {
      return messages.get("when.unknown");
    }
    ZoneId zone = cabinet.clock().getZone();
    ZonedDateTime time = saved.atZone(zone);
    LocalDate today = LocalDate.now(cabinet.clock());
    String clock = TIME.format(time);
    if (time.toLocalDate().equals(today)) {
      return messages.get("when.today", clock);
    }
    if (time.toLocalDate().equals(today.minusDays(1))) {
      return messages.get("when.yesterday", clock);
    }
    return messages.get(
        "when.day", time.getYear(), time.getMonthValue(), time.getDayOfMonth(), clock);
  }
}
