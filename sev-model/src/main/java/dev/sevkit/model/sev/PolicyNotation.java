package dev.sevkit.model.sev;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How users write a guest policy: a hexadecimal number with its prefix, or names of bits.
 *
 * <p>Names are those of the specification, in any case, with {@code -} or {@code _}, separated by
 * commas; blanks around them do not count.
 */
final class PolicyNotation {

  private static final int LONGEST_NAME = 40;
  private static final int SHORTEST_START = 3;
  private static final int FAULTS_TOLD = 5;

  private PolicyNotation() {}

  /** Whether the text is meant as a number: no name of a bit starts with a digit. */
  static boolean isNumber(String text) {
    return !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  /** The value of a number with prefix 0x; throws for anything else, and says what to write. */
  static long number(String text, int bits) {
    HexNumber number =
        HexNumber.parse(text)
            .orElseThrow(
                () ->
                    wrong(
                        "expected a hexadecimal number of at most "
                            + bits
                            + " bits, such as 0x3; found "
                            + Quoted.of(text)));
    if (!number.hasPrefix()) {
      throw wrong("the radix of " + Quoted.of(text) + " is in doubt; write " + readings(number));
    }
    if (bits < Long.SIZE && number.value() >>> bits != 0) {
      throw wrong("expected at most " + bits + " bits; found " + number);
    }
    return number.value();
  }

  /** The union of the named bits; throws for unknown names, all of them in one message. */
  static <F extends PolicyFlag> long flags(String text, List<F> known) {
    long policy = 0;
    List<String> faults = new ArrayList<>();
    for (String written : text.split(",", -1)) {
      String name = written.strip().replace('-', '_').toUpperCase(Locale.ROOT);
      Optional<F> flag = known.stream().filter(f -> f.name().equals(name)).findFirst();
      policy |= flag.map(PolicyFlag::mask).orElse(0L);
      if (flag.isEmpty()) {
        faults.add(unknown(written.strip(), name, known));
      }
    }
    if (!faults.isEmpty()) {
      throw wrong(
          faults.stream().distinct().limit(FAULTS_TOLD).collect(Collectors.joining("; "))
              + "; valid names are "
              + known.stream().map(PolicyNotation::written).collect(Collectors.joining(", "))
              + ", or give a number such as 0x3");
    }
    return policy;
  }

  private static String readings(HexNumber number) {
    String hexadecimal = number.toString();
    return number.decimalReading().stream()
        .filter(decimal -> decimal != number.value())
        .mapToObj(decimal -> hexadecimal + ", or " + HexNumber.of(decimal) + " if it was decimal")
        .findFirst()
        .orElse(hexadecimal);
  }

  private static <F extends PolicyFlag> String unknown(String written, String name, List<F> known) {
    if (name.isEmpty()) {
      return "a name is missing";
    }
    String suggestion =
        nearest(name, known).map(flag -> ", did you mean " + written(flag) + "?").orElse("");
    return "unknown name " + Quoted.of(written) + suggestion;
  }

  private static String written(PolicyFlag flag) {
    return flag.name().toLowerCase(Locale.ROOT);
  }

  private static <F extends PolicyFlag> Optional<F> nearest(String name, List<F> known) {
    if (name.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    Optional<F> completed =
        known.stream()
            .filter(flag -> name.length() >= SHORTEST_START && flag.name().startsWith(name))
            .findFirst();
    return completed.or(
        () ->
            known.stream()
                .filter(flag -> Spelling.distance(name, flag.name()) <= 1 + name.length() / 4)
                .min(Comparator.comparingInt(flag -> Spelling.distance(name, flag.name()))));
  }

  private static IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException("guest policy: " + what);
  }
}
