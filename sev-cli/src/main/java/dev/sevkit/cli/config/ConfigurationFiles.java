package dev.sevkit.cli.config;

import dev.sevkit.model.io.IoReason;
import dev.sevkit.model.xml.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The configuration files of one run: the one the user names for all documents, or for each the
 * nearest {@code .sevkit.yaml} from its folder upward. The search ends after the root folder of a
 * version control system, after the home folder, at the root. Each file is read once.
 */
public final class ConfigurationFiles {

  /** The name of a configuration that is found. */
  public static final String NAME = ".sevkit.yaml";

  /** What stands in the root folder of what Git, Jujutsu, Mercurial and Subversion keep. */
  private static final List<String> VERSION_CONTROL = List.of(".git", ".jj", ".hg", ".svn");

  private static final int MAX_BYTES = 1 << 20;

  private final Optional<Path> named;
  private final Path home;
  private final KnownNames names;
  private final Map<Path, Configuration> read = new HashMap<>();
  private final Map<Path, Optional<Path>> found = new HashMap<>();

  private ConfigurationFiles(Optional<Path> named, Path home, KnownNames names) {
    this.named = named;
    this.home = home;
    this.names = names;
  }

  /**
   * The files found beside or above each document.
   *
   * @param home the folder above which none is looked for
   */
  public static ConfigurationFiles found(Path home, KnownNames names) {
    return new ConfigurationFiles(Optional.empty(), real(home), names);
  }

  /** One file for all documents. */
  public static ConfigurationFiles named(Path file, KnownNames names) {
    return new ConfigurationFiles(Optional.of(file), file, names);
  }

  /**
   * What holds for a document.
   *
   * @param document a file, which need not exist
   * @throws ConfigurationException if the configuration cannot be read or has a fault
   */
  public Settings settings(Path document) {
    Path absolute = document.toAbsolutePath();
    Path parent = absolute.getParent();
    Path folder = parent == null ? absolute : real(parent);
    Optional<Path> file = named.isPresent() ? named : nearest(folder);
    Path name = absolute.getFileName();
    return file.map(f -> configuration(f).settings(name == null ? folder : folder.resolve(name)))
        .orElse(Settings.NONE);
  }

  private Optional<Path> nearest(Path folder) {
    Optional<Path> known = found.get(folder);
    if (known == null) {
      known = search(folder);
      found.put(folder, known);
    }
    return known;
  }

  private Optional<Path> search(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      Path file = at.resolve(NAME);
      // a link that leads nowhere is there, and a fault
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(file);
      }
      if (VERSION_CONTROL.stream().map(at::resolve).anyMatch(Files::exists) || at.equals(home)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Configuration configuration(Path file) {
    Configuration known = read.get(file);
    if (known == null) {
      known = parse(file);
      read.put(file, known);
    }
    return known;
  }

  private Configuration parse(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    String name = shown(file);
    Path folder = parent == null ? file.toAbsolutePath() : real(parent);
    return new ConfigurationReader(folder, names).read(YamlReader.read(name, bytes(file, name)));
  }

  /** A pipe that nobody writes to would be waited for: one that was found must be a file. */
  private byte[] bytes(Path file, String name) {
    SourceLocation nowhere = new SourceLocation(name, 0, 0, 0, 0, "");
    try {
      if (Files.isDirectory(file) || (named.isEmpty() && isSpecial(file))) {
        throw new ConfigurationException(nowhere, "cannot be read: not a file");
      }
      if (named.isEmpty() && SharedFolder.hasFromStranger(file.toAbsolutePath(), home)) {
        throw new ConfigurationException(
            nowhere,
            "belongs to someone else and lies where everyone may put one;"
                + " --config reads it, --no-config does without");
      }
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
          throw new ConfigurationException(nowhere, "larger than 1 MiB: not a configuration");
        }
        return bytes;
      }
    } catch (IOException e) {
      throw new ConfigurationException(nowhere, "cannot be read: " + IoReason.of(e));
    }
  }

  private static boolean isSpecial(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  /** As the user would write it: relative to where they are, if that is shorter. */
  private String shown(Path file) {
    if (named.isPresent()) {
      return file.toString();
    }
    Path here = real(Path.of(""));
    return file.startsWith(here) ? here.relativize(file).toString() : file.toString();
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }
}
