package org.nianbao.form;

/** An edition file that is refused. The message has file, place and reason. */
public final class EditionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final String place;

  /**
   * @param place a JSON pointer such as {@code /tables/0/columns/2/number}, or a line and column
   */
  public EditionException(String file, String place, String reason) {
    super(file + ", at " + (place.isEmpty() ? "/" : place) + ": " + reason);
    this.file = file;
    this.place = place;
  }

  public String file() {
    return file;
  }

  public String place() {
    return place;
  }
}
