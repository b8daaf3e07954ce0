package dev.sevkit.model.sev;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of libvirt, QEMU, a kernel, OVMF or the firmware's API: three numbers, compared from
 * the first on.
 *
 * @param major the first number, 0 or more
 * @param minor the second number, 0 or more
 * @param micro the third number, 0 or more; 0 if the version has two
 */
public record Version(int major, int minor, int micro) implements Comparable<Version> {

  private static final Comparator<Version> ORDER =
      Comparator.comparingInt(Version::major)
          .thenComparingInt(Version::minor)
          .thenComparingInt(Version::micro);

  private static final String NUMBERS = "([0-9]{1,9})\\.([0-9]{1,9})(?:\\.([0-9]{1,9}))?+";
  private static final Pattern STRICT = Pattern.compile(NUMBERS);
  private static final Pattern LENIENT =
      Pattern.compile("(?:[0-9]{1,9}:)?" + NUMBERS + "(?:[^0-9].*)?", Pattern.DOTALL);
  private static final Pattern OVMF =
      Pattern.compile(
          "(?:edk2-(?:stable)?)?(20[0-9]{2})"
              + "(?:\\.(1[0-2]|0?[1-9])|(1[0-2]|0[1-9])(?:[0-3][0-9])?)"
              + "(?:\\.([0-9]{1,9}))?+(?:[^0-9].*)?",
          Pattern.DOTALL);

  /**
   * A version of three numbers.
   *
   * @param major the first number, 0 or more
   * @param minor the second number, 0 or more
   * @param micro the third number, 0 or more
   * @throws IllegalArgumentException if a number is negative
   */
  public Version {
    if (major < 0 || minor < 0 || micro < 0) {
      throw new IllegalArgumentException(
          "version: expected numbers of 0 or more; found " + major + ", " + minor + ", " + micro);
    }
  }

  /**
   * A version of two numbers.
   *
   * @param major the first number, 0 or more
   * @param minor the second number, 0 or more
   * @return the version, its third number 0
   * @throws IllegalArgumentException if a number is negative
   */
  public static Version of(int major, int minor) {
    return new Version(major, minor, 0);
  }

  /**
   * A version of three numbers.
   *
   * @param major the first number, 0 or more
   * @param minor the second number, 0 or more
   * @param micro the third number, 0 or more
   * @return the version
   * @throws IllegalArgumentException if a number is negative
   */
  public static Version of(int major, int minor, int micro) {
    return new Version(major, minor, micro);
  }

  /**
   * Reads a version of two or three numbers and nothing else.
   *
   * @param text {@code X.Y} or {@code X.Y.Z}, each number of at most nine digits
   * @return the version; empty if the text is of another form
   */
  public static Optional<Version> parse(String text) {
    return read(STRICT.matcher(text));
  }

  /**
   * Reads the version at the start of what a program or package manager reports.
   *
   * @param text a version; an epoch may precede it and any suffix that does not start with a digit
   *     may follow: {@code 10.0.2+ds-2}, {@code 6.8.0-31-generic}, {@code 1:8.2.2}. A release
   *     candidate counts as its release.
   * @return the version; empty if the text does not start with one
   */
  public static Optional<Version> parseLenient(String text) {
    return read(LENIENT.matcher(text));
  }

  /**
   * Reads a version of OVMF, which edk2 and distributions name by year and month.
   *
   * @param text {@code edk2-stable202405}, {@code 2024.05}, {@code 202405} or {@code 20240524}; a
   *     third number and a suffix may follow, {@code edk2-stable202408.01}, {@code 2024.05-2}
   * @return year, month and third number, e.g. 2024.5; empty if the text is of another form
   */
  public static Optional<Version> parseOvmf(String text) {
    Matcher matcher = OVMF.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String month = Optional.ofNullable(matcher.group(2)).orElseGet(() -> matcher.group(3));
    return Optional.of(
        of(Integer.parseInt(matcher.group(1)), Integer.parseInt(month), micro(matcher, 4)));
  }

  /**
   * Whether this version comes before another one.
   *
   * @param other the other version
   * @return whether this one is lower
   */
  public boolean isBefore(Version other) {
    return compareTo(other) < 0;
  }

  /**
   * Whether this version is another one or comes after it.
   *
   * @param other the other version
   * @return whether this one is equal or higher
   */
  public boolean isAtLeast(Version other) {
    return compareTo(other) >= 0;
  }

  /**
   * Compares the numbers from the first on.
   *
   * @param other the other version
   * @return negative, 0 or positive as this version is lower, equal or higher
   */
  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  /**
   * The numbers, separated by dots.
   *
   * @return {@code X.Y.Z}, or {@code X.Y} if the third number is 0; {@link #parse} reads it
   */
  @Override
  public String toString() {
    return micro == 0 ? major + "." + minor : major + "." + minor + "." + micro;
  }

  private static Optional<Version> read(Matcher matcher) {
    return matcher.matches()
        ? Optional.of(
            of(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                micro(matcher, 3)))
        : Optional.empty();
  }

  private static int micro(Matcher matcher, int group) {
    return Optional.ofNullable(matcher.group(group)).map(Integer::parseInt).orElse(0);
  }
}
