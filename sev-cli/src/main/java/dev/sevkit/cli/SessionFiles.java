package dev.sevkit.cli;

import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.cli.attest.PrivateOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The four files of a launch session, named as sevctl names them: {@code NAME_tik.bin}, {@code
 * NAME_tek.bin}, {@code NAME_godh.b64}, {@code NAME_session.b64}.
 *
 * @param tik the transport integrity key, secret
 * @param tek the transport encryption key, secret
 * @param godh the text of dhCert
 * @param session the text of session
 */
record SessionFiles(Path tik, Path tek, Path godh, Path session) {

  /** The files of a name, which may begin with a folder. */
  static SessionFiles named(String name) {
    try {
      return new SessionFiles(
          Path.of(name + "_tik.bin"),
          Path.of(name + "_tek.bin"),
          Path.of(name + "_godh.b64"),
          Path.of(name + "_session.b64"));
    } catch (InvalidPathException e) {
      throw CommandException.unusable("not a file name: " + e.getReason());
    }
  }

  List<Path> all() {
    return List.of(tik, tek, godh, session);
  }

  /**
   * Demands that none is there.
   *
   * @throws CommandException naming the first that is
   */
  void requireNew() {
    all().stream()
        .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
        .findFirst()
        .ifPresent(
            file -> {
              throw CommandException.unusable(
                  file + ": is there already, and may be needed by a guest; --force replaces it");
            });
  }

  /**
   * Writes all four, mode 0600: all are complete before the first takes its name.
   *
   * @throws dev.sevkit.cli.attest.AttestExit.Stop if one cannot be written
   */
  void write(LaunchSession launch) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(godh.toString(), launch.dhCert().getBytes(StandardCharsets.US_ASCII));
    files.put(session.toString(), launch.session().getBytes(StandardCharsets.US_ASCII));
    launch.tik().lend(key -> launch.tek().lend(other -> write(files, key, other)));
  }

  private boolean write(Map<String, byte[]> files, byte[] integrity, byte[] encryption) {
    files.put(tik.toString(), integrity);
    files.put(tek.toString(), encryption);
    PrivateOutput.writeAll(files);
    return true;
  }

  /** Removes files of a session that nobody can use. */
  static void remove(List<Path> files) {
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // it stays, readable by its owner only; the failure before it is what the user must know
      }
    }
  }
}
