package dev.sevkit.cli;

import dev.sevkit.cli.config.ConfigurationFiles;
import dev.sevkit.cli.config.KnownNames;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which configuration file counts. */
final class ConfigOptions {

  @ArgGroup(exclusive = true)
  private @Nullable Choice choice;

  ConfigOptions() {}

  /** The files that count; empty for none. */
  Optional<ConfigurationFiles> files(KnownNames names) {
    Choice chosen = choice;
    if (chosen == null) {
      Path home = Path.of(System.getProperty("user.home", "/"));
      return Optional.of(ConfigurationFiles.found(home, names));
    }
    Path file = chosen.file;
    return chosen.none || file == null
        ? Optional.empty()
        : Optional.of(ConfigurationFiles.named(file, names));
  }

  /** One of two. */
  static final class Choice {

    @Option(
        names = "--config",
        paramLabel = "FILE",
        description = "This configuration for all files, not the .sevkit.yaml nearest to each.")
    private @Nullable Path file;

    @Option(names = "--no-config", description = "No configuration.")
    private boolean none;

    Choice() {}
  }
}
