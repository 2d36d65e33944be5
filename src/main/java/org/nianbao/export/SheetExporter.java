package org.nianbao.export;

/** Lays the 审签单 out as a file of one format. The same source gives the same bytes. */
public interface SheetExporter {
  ExportedReport exportSheet(SheetSource source, Progress progress);
}
