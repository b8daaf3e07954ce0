package dev.sevkit.cli.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A folder that everyone may put files into and only their owners take them away from: {@code /tmp}
 * and its like. Whoever keeps a document below it has not thereby chosen what others put there.
 */
final class SharedFolder {

  /** Sticky, and writable for others. */
  private static final int SHARED = 01002;

  private static final int ROOT = 0;
  private static final Path OWN_PROCESS = Path.of("/proc/self");

  private SharedFolder() {}

  /**
   * Whether a file lies in such a folder and belongs to someone else, who is not root. A link
   * belongs to who made it.
   *
   * @param home a folder of the user's, for systems that do not show the process as a file
   */
  static boolean hasFromStranger(Path file, Path home) throws IOException {
    Path folder = file.getParent();
    if (folder == null || !file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return false;
    }
    int owner = number(file, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    boolean isShared = (number(folder, "unix:mode") & SHARED) == SHARED;
    return isShared && owner != ROOT && owner != own(home);
  }

  private static int own(Path home) throws IOException {
    return number(Files.exists(OWN_PROCESS) ? OWN_PROCESS : home, "unix:uid");
  }

  private static int number(Path file, String attribute, LinkOption... options) throws IOException {
    return (int) Files.getAttribute(file, attribute, options);
  }
}
