package dev.sevkit.model.capabilities;

import java.util.Optional;

/** Reads whole numbers as capabilities write them: decimal, unsigned. */
public final class WholeNumber {

  private static final String DIGITS = "[0-9]{1,18}";

  private WholeNumber() {}

  /**
   * The number a text is; white space around it does not count.
   *
   * @return 0 or more; empty if the text is something else or has more than 18 digits
   */
  public static Optional<Long> parse(String text) {
    return Optional.of(text.strip()).filter(digits -> digits.matches(DIGITS)).map(Long::valueOf);
  }

  /**
   * The number a text is, where an int can hold it; white space around it does not count.
   *
   * @return 0 or more; empty if the text is something else or exceeds 2^31-1
   */
  public static Optional<Integer> parseInt(String text) {
    return parse(text).filter(number -> number <= Integer.MAX_VALUE).map(Long::intValue);
  }
}
