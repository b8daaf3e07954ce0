package dev.sevkit.cli.host;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A span of time with its unit, such as {@code 60s}, {@code 2m}, {@code 500ms}. */
final class TimeSpan implements ITypeConverter<Duration> {

  private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,8})(ms|s|m|h)");
  private static final Map<String, Duration> UNITS =
      Map.of(
          "ms",
          Duration.ofMillis(1),
          "s",
          Duration.ofSeconds(1),
          "m",
          Duration.ofMinutes(1),
          "h",
          Duration.ofHours(1));

  TimeSpan() {}

  @Override
  public Duration convert(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new TypeConversionException(
          "'" + text + "' is no time with its unit, such as 60s, 2m or 500ms");
    }
    return UNITS
        .getOrDefault(matcher.group(2), Duration.ZERO)
        .multipliedBy(Long.parseLong(matcher.group(1)));
  }
}
