package dev.sevkit.cli.config;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * A pattern of files below the folder of a configuration. Without a slash it is about the file's
 * name in any folder; {@code **} and a slash stand for any number of folders, none among them.
 */
final class PathGlob {

  private static final int MAX_LENGTH = 200;

  private static final int MAX_ANY_FOLDERS = 4;
  private static final String ANY_FOLDERS = "**/";

  private final List<PathMatcher> matchers;
  private final boolean nameOnly;

  private PathGlob(List<PathMatcher> matchers, boolean nameOnly) {
    this.matchers = matchers;
    this.nameOnly = nameOnly;
  }

  /**
   * A pattern.
   *
   * @throws IllegalArgumentException if it is none
   */
  static PathGlob of(String pattern) {
    if (pattern.isBlank() || pattern.length() > MAX_LENGTH || pattern.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(
          "expected a pattern of 1 to " + MAX_LENGTH + " characters");
    }
    if (pattern.startsWith("/") || pattern.matches("(.*/)?\\.\\.?(/.*)?")) {
      throw new IllegalArgumentException(
          "a pattern is relative to this file's folder, without . and ..");
    }
    if (pattern.endsWith("/")) {
      throw new IllegalArgumentException("a pattern is of files; write " + pattern + "**");
    }
    List<PathMatcher> matchers = written(pattern).stream().map(PathGlob::matcher).toList();
    return new PathGlob(matchers, pattern.indexOf('/') < 0);
  }

  /**
   * Java's patterns do not let {@code **} and a slash stand for no folder: each with and without.
   */
  private static List<String> written(String pattern) {
    List<String> all = List.of("");
    String[] parts = pattern.split(Pattern.quote(ANY_FOLDERS), -1);
    if (parts.length > MAX_ANY_FOLDERS + 1) {
      throw new IllegalArgumentException(
          "expected at most %d times %s in a pattern".formatted(MAX_ANY_FOLDERS, ANY_FOLDERS));
    }
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      Stream<String> between = i == 0 ? Stream.of("") : Stream.of(ANY_FOLDERS, "");
      List<String> before = all;
      all = between.flatMap(b -> before.stream().map(start -> start + b + part)).toList();
    }
    return all.stream().filter(one -> !one.isEmpty()).toList();
  }

  private static PathMatcher matcher(String pattern) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("not a pattern: " + e.getDescription(), e);
    }
  }

  /** Whether a file is meant, named relative to the folder of the configuration. */
  boolean matches(Path file) {
    Path name = file.getFileName();
    Path meant = nameOnly && name != null ? name : file;
    return matchers.stream().anyMatch(matcher -> matcher.matches(meant));
  }
}
