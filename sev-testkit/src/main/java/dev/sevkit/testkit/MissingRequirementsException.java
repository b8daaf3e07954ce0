package dev.sevkit.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what a machine lacks for an emulated host, and which Debian packages bring it. */
public final class MissingRequirementsException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Of what is missing, at least one. */
  MissingRequirementsException(List<Requirement> missing) {
    super(message(missing));
  }

  /** What is missing, and the command that installs it. */
  static String message(List<Requirement> missing) {
    String what = missing.stream().map(Requirement::what).collect(Collectors.joining(", "));
    String packages =
        missing.stream()
            .map(Requirement::debianPackage)
            .flatMap(Optional::stream)
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    return "an emulated SEV host needs "
        + what
        + (packages.isEmpty()
            ? ""
            : " (Debian: apt-get install --no-install-recommends " + packages + ")");
  }
}
