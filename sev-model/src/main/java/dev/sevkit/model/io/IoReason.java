package dev.sevkit.model.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Why a file could not be read or written, in the words of the system. */
public final class IoReason {

  private IoReason() {}

  /** A few words without the file's name, such as {@code permission denied}. */
  public static String of(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    String words =
        cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
    return words == null || words.isBlank() ? "the system gives no reason" : lowerFirst(words);
  }

  private static String lowerFirst(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
