package org.nianbao.ui;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.nianbao.disk.Disk;
import org.nianbao.disk.LocalDisk;
import org.nianbao.draft.DraftFiles;
import org.nianbao.draft.PdfDraft;
import org.nianbao.draft.TestDrafts;
import org.nianbao.draft.keep.DraftLocks;
import org.nianbao.draft.keep.DraftStore;
import org.nianbao.draft.keep.Generations;
import org.nianbao.draft.keep.Owner;
import org.nianbao.ui.file.DraftServices;
import org.nianbao.ui.window.Program;

/** A program whose drafts are on a disk that does what a test wants; for a {@link Clerk}. */
final class OtherDisk {
  /** An answer to a call: the disk of this computer is asked. */
  static final Object AS_USUAL = new Object();

  private OtherDisk() {}

  /** Hears of every call before the disk does. */
  interface Gate {
    /**
     * Waits, throws, or answers.
     *
     * @param call the name of the method
     * @return {@link #AS_USUAL}, or what the disk is to say
     */
    Object before(String call, Path file) throws Exception;
  }

  static Program in(Program made, Gate gate) {
    DraftServices was = made.cabinet();
    Disk disk = behind(gate);
    DraftFiles files = new DraftFiles(TestDrafts.READER, PdfDraft.NONE, disk, was.clock(), "1.0.0");
    Generations generations = new Generations(disk, was.places().generations(), was.clock());
    DraftServices services =
        new DraftServices(
            files,
            new DraftStore(files, generations, disk),
            new DraftLocks(disk, Owner.ofThisProgram("this computer", was.clock())),
            generations,
            was.samples(),
            disk,
            was.places(),
            was.alarm(),
            was.clock());
    return new Program(
        made.messages(),
        made.editions(),
        made.checker(),
        made.importer(),
        services,
        made.printer(),
        made.export(),
        made.settings(),
        made.theme(),
        made.journal(),
        made.year());
  }

  private static Disk behind(Gate gate) {
    LocalDisk local = new LocalDisk();
    return (Disk)
        Proxy.newProxyInstance(
            Disk.class.getClassLoader(),
            new Class<?>[] {Disk.class},
            (proxy, method, arguments) -> {
              Object answer =
                  arguments[0] instanceof Path file
                      ? gate.before(method.getName(), file)
                      : AS_USUAL;
              if (answer != AS_USUAL) {
                return answer;
              }
              try {
                return method.invoke(local, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
