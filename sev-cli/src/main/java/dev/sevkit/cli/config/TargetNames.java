package dev.sevkit.cli.config;

import dev.sevkit.validate.TargetProfile;
import java.nio.file.Path;
import java.util.Optional;

/** Targets that a configuration can name with {@code profile}. */
@FunctionalInterface
public interface TargetNames {

  /**
   * What is known of a target; empty if there is neither a profile nor a file of that name.
   *
   * @param nameOrFile name of a profile, or of a file that holds one
   * @param folder what a file's name is relative to
   * @throws dev.sevkit.model.xml.ModelReadException if the file cannot be read or is no profile
   */
  Optional<TargetProfile> named(String nameOrFile, Path folder);
}
