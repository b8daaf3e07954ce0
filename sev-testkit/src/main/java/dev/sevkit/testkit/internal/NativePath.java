package dev.sevkit.testkit.internal;

import java.nio.file.Path;

/** The variable PATH as native code in this process sees it; Java's own view stays as it was. */
public final class NativePath {

  private NativePath() {}

  /** PATH with a folder before all others. */
  public static String startingWith(Path folder) {
    return folder + ":" + inherited();
  }

  /** Puts a folder before all others. */
  public static void begin(Path folder) {
    set(startingWith(folder));
  }

  /** Puts back what the process was started with. */
  public static void restore() {
    set(inherited());
  }

  private static String inherited() {
    String path = System.getenv("PATH");
    return path == null ? "/usr/sbin:/usr/bin:/sbin:/bin" : path;
  }

  private static void set(String path) {
    if (Libc.INSTANCE.setenv("PATH", path, 1) != 0) {
      throw new IllegalStateException("PATH of this process cannot be set");
    }
  }
}
