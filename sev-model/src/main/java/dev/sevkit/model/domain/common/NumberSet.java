package dev.sevkit.model.domain.common;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A set of CPUs or NUMA nodes as libvirt writes it: numbers and ranges separated by commas, {@code
 * ^} before those left out. Immutable.
 */
public final class NumberSet {

  /** What libvirt's own CPU maps hold at most. */
  private static final int LARGEST = 16383;

  private static final Pattern PART = Pattern.compile("(\\^?)([0-9]{1,5})(?:-([0-9]{1,5}))?");

  private final BitSet numbers;

  private NumberSet(BitSet numbers) {
    this.numbers = numbers;
  }

  /** The set a text lists, such as {@code 0-3,^2,8}; empty if it is not such a list. */
  public static Optional<NumberSet> parse(String written) {
    BitSet numbers = new BitSet();
    for (String part : written.strip().split(",", -1)) {
      if (!apply(part.strip(), numbers)) {
        return Optional.empty();
      }
    }
    return Optional.of(new NumberSet(numbers));
  }

  private static boolean apply(String part, BitSet numbers) {
    Matcher matcher = PART.matcher(part);
    if (!matcher.matches()) {
      return false;
    }
    boolean left = !matcher.group(1).isEmpty();
    int first = Integer.parseInt(matcher.group(2));
    int last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
    if (last < first || last > LARGEST || (left && matcher.group(3) != null)) {
      return false;
    }
    numbers.set(first, last + 1, !left);
    return true;
  }

  /** Whether a number is in it. */
  public boolean contains(int number) {
    return number >= 0 && numbers.get(number);
  }

  /** How many numbers are in it. */
  public int size() {
    return numbers.cardinality();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NumberSet set && numbers.equals(set.numbers);
  }

  @Override
  public int hashCode() {
    return numbers.hashCode();
  }

  /** The set in libvirt's form, ranges where numbers follow each other. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int first = numbers.nextSetBit(0); first >= 0; ) {
      int last = numbers.nextClearBit(first) - 1;
      text.append(text.isEmpty() ? "" : ",").append(first);
      text.append(last > first ? "-" + last : "");
      first = numbers.nextSetBit(last + 1);
    }
    return text.toString();
  }
}
