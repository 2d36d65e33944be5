package org.nianbao.export.pdf.view;

import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A printer's dialog that answers itself, and a printer that hands the pages on. */
final class StubPrinterJob extends PrinterJob {

  /** What becomes of the pages. */
  interface Paper {
    void take(Pageable pages) throws PrinterException, IOException;
  }

  private final boolean wanted;
  private final Paper paper;
  private Pageable pages = new Book();
  private String name = "";

  StubPrinterJob(boolean wanted, Paper paper) {
    this.wanted = wanted;
    this.paper = paper;
  }

  @Override
  public void setPageable(Pageable document) {
    pages = document;
  }

  @Override
  public boolean printDialog() {
    return wanted;
  }

  @Override
  public void print() throws PrinterException {
    try {
      paper.take(pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void setJobName(String jobName) {
    name = jobName;
  }

  @Override
  public String getJobName() {
    return name;
  }

  @Override
  public void setPrintable(Printable painter) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setPrintable(Printable painter, PageFormat format) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PageFormat pageDialog(PageFormat page) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PageFormat defaultPage(PageFormat page) {
    return page;
  }

  @Override
  public PageFormat validatePage(PageFormat page) {
    return page;
  }

  @Override
  public void setCopies(int copies) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getCopies() {
    return 1;
  }

  @Override
  public String getUserName() {
    return "";
  }

  @Override
  public void cancel() {}

  @Override
  public boolean isCancelled() {
    return false;
  }
}
