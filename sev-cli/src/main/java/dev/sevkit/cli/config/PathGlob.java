package dev.sevkit.cli.config;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of files below the folder of a configuration. Without a slash it is about the file's
 * name in any folder; {@code **} and a slash stand for any number of folders, none among them.
 */
final class PathGlob {

  private static final int MAX_LENGTH = 200;

  private final PathMatcher matcher;
  private final boolean nameOnly;

  private PathGlob(PathMatcher matcher, boolean nameOnly) {
    this.matcher = matcher;
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
    if (pattern.startsWith("/")) {
      throw new IllegalArgumentException("a pattern is relative to this file's folder");
    }
    return new PathGlob(matcher(pattern), pattern.indexOf('/') < 0);
  }

  private static PathMatcher matcher(String pattern) {
    try {
      boolean groups = pattern.indexOf('{') >= 0;
      String written = groups ? pattern : pattern.replace("**/", "{**/,}");
      return FileSystems.getDefault().getPathMatcher("glob:" + written);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("not a pattern: " + e.getDescription(), e);
    }
  }

  /** Whether a file is meant, named relative to the folder of the configuration. */
  boolean matches(Path file) {
    Path name = file.getFileName();
    return matcher.matches(nameOnly && name != null ? name : file);
  }
}
