package org.nianbao.report;

import java.math.BigDecimal;
import java.util.List;

/** What the text of a cell was read as. Nothing is guessed silently: in doubt it is a question. */
public sealed interface Reading {

  /** Nothing but white space. */
  record Blank() implements Reading {}

  /** "/": does not apply. Counts as 0, is not blank. */
  record NotApplicable() implements Reading {}

  /**
   * A number.
   *
   * @param value with the decimals that were typed
   * @param note a printed note with its brackets, as in 22（其中修订16件）; empty if none
   * @param unit a unit that was typed behind it; empty if none
   */
  record Figure(BigDecimal value, String note, String unit) implements Reading {}

  /** It may be one of these, and the clerk must say which. */
  record Question(DoubtfulEntry doubt, List<String> proposals) implements Reading {
    public Question {
      proposals = List.copyOf(proposals);
    }
  }

  /** It cannot be read. The proposals, if any, are what may have been meant. */
  record Refusal(DoubtfulEntry doubt, List<String> proposals) implements Reading {
    public Refusal {
      proposals = List.copyOf(proposals);
    }
  }

  /** Whether the cell has no value that a sum could use. */
  default boolean isUnreadable() {
    return this instanceof Question || this instanceof Refusal;
  }

  /** Why a text was not simply read. The words for it are in strings.properties. */
  enum DoubtfulEntry {
    /** 491,5000: groups that are no groups of three. */
    GROUPING,
    /** 12 345: groups with blanks. */
    BLANK_GROUPING,
    /** A sign where none belongs: +22. */
    SIGN,
    /** 减4, ↓4, —4 in a column with signs. */
    SIGN_WORD,
    /** ①: a sign of numbering, not a figure. */
    MARK,
    /** 12，345: a comma of running text between half-width digits. */
    WIDE_COMMA,
    /** --253. */
    DOUBLE_SIGN,
    /** 251000元 in a column of 万元. */
    UNIT_CONVERTED,
    /** 12万元 in a column of counts. */
    UNIT_WRONG,
    /** 12、34 or 12+34: more than one figure for one item. */
    SEVERAL_FIGURES,
    /** 12。5 or 12.: a decimal point that is not one. */
    DECIMAL_POINT,
    /** 007. */
    LEADING_ZEROS,
    /** (12): a note without a number, or a negative number. */
    ONLY_BRACKETS,
    /** 一百二十. */
    CHINESE_NUMERAL,
    /** 1O, l2: letters that look like digits. */
    LOOKALIKE,
    /** -, — or 无. */
    NOTHING_WORD,
    /** 约12: a number with words around it. */
    WORDS,
    /** No number at all. */
    NOT_A_NUMBER,
    /** More digits than any report has. */
    TOO_LONG
  }
}
