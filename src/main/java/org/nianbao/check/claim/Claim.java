package org.nianbao.check.claim;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianbao.check.claim.Measures.Meaning;

/** What the words of one paragraph say of a number; the same for every report that says it. */
sealed interface Claim {

  /** The words that say it. */
  TextSpan span();

  /** Whether a number is wrong if no reading of it holds. */
  enum ClaimCertainty {
    SURE,
    /** Only if a slip of the hand explains it: the words leave a little doubt. */
    LIKELY,
    OPEN
  }

  /**
   * A number that cells should hold.
   *
   * @param number the number itself, as typed; empty where it is said in words (未收到)
   * @param value in the unit of the cells
   * @param readings what it may be, best first
   * @param certainty whether it is wrong if no reading holds
   * @param former whether it is said of last year
   * @param shift decimal places between the unit typed and that of the cells
   */
  record Count(
      TextSpan span,
      @Nullable TextSpan number,
      BigDecimal value,
      List<Meaning> readings,
      ClaimCertainty certainty,
      boolean former,
      int shift)
      implements Claim {
    public Count {
      readings = List.copyOf(readings);
    }
  }

  /** A number that is not exact, and that a cell should be near to. */
  record RoughCount(TextSpan span, TextSpan number, RoughNumber range, List<Meaning> readings)
      implements Claim {
    public RoughCount {
      readings = List.copyOf(readings);
    }
  }

  /**
   * Parts that do not make up their whole. It needs no table, and is only made when broken.
   *
   * @param wholeNumber what is said to be the whole, as typed; null if it is not typed
   * @param number what is to be mended, and {@code right} with what; null if it cannot be told
   */
  record SumClaim(
      TextSpan span,
      BigDecimal whole,
      List<BigDecimal> parts,
      BigDecimal sum,
      @Nullable TextSpan wholeNumber,
      @Nullable TextSpan number,
      @Nullable BigDecimal right)
      implements Claim {
    public SumClaim {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A percentage.
   *
   * @param parts what it may be the share of
   * @param partReadings the same, in the tables
   * @param bases of what, by the words
   * @param baseReadings of what, by the tables
   * @param allowance what the last share of a list may carry beside its own rounding
   */
  record Share(
      TextSpan span,
      TextSpan number,
      BigDecimal percent,
      List<BigDecimal> parts,
      List<Meaning> partReadings,
      List<BigDecimal> bases,
      List<Meaning> baseReadings,
      BigDecimal allowance,
      boolean sure)
      implements Claim {
    public Share {
      parts = List.copyOf(parts);
      partReadings = List.copyOf(partReadings);
      bases = List.copyOf(bases);
      baseReadings = List.copyOf(baseReadings);
    }
  }

  /**
   * A change against last year.
   *
   * @param amount what is said; negative where it is less
   * @param readings what changed
   * @param stated what it is said to be now; null if it is not said
   * @param former what it is said to have been; null if it is not said
   * @param difference by how much in number, said beside a percentage; null if it is not said
   * @param clear whether only what changed is in doubt; what it is now may settle that
   */
  record Change(
      TextSpan span,
      @Nullable TextSpan number,
      ChangeKind kind,
      BigDecimal amount,
      List<Meaning> readings,
      @Nullable BigDecimal stated,
      @Nullable BigDecimal former,
      @Nullable BigDecimal difference,
      boolean clear,
      boolean sure)
      implements Claim {

    /** How it is said. */
    enum ChangeKind {
      DIFFERENCE,
      PERCENT,
      /** 是上年的2.7倍, in times. */
      RATIO
    }

    public Change {
      readings = List.copyOf(readings);
    }
  }

  /** A rate that cannot be: more than all. */
  record Excess(TextSpan span, BigDecimal percent) implements Claim {}

  /** 信息处理费 in 元; {@code parts} are what it is said to consist of. */
  record Fee(TextSpan span, TextSpan number, BigDecimal value, boolean isTotal) implements Claim {}
}
