package org.nianbao.rollup;

/**
 * That a name in the list and a name in a file mean the same unit.
 *
 * @param listed as the list has it
 * @param written as the file has it
 */
public record NameMatch(String listed, String written, NameLikeness likeness) {

  /** How alike the two are, the surest first. */
  public enum NameLikeness {
    /** The same name, or one that a person has said to be the same. */
    EXACT,
    /** 教育局, 县教育局 and 某某县教育局. */
    REGION_LEFT_OUT,
    /** 发展和改革局 and 发展和改革委员会: the same field after a reform. */
    OTHER_KIND,
    /** 人社局 and 人力资源和社会保障局. */
    SHORTENED
  }

  /** Whether it is only proposed, and a person is to look at it. */
  public boolean isProposed() {
    return likeness != NameLikeness.EXACT;
  }
}
