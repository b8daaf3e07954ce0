package dev.sevkit.model.schema;

import java.nio.file.Path;

/** Schemas that tests read. */
final class Schemas {

  /** A small one of our own, in two files. */
  static final Path OWN = Path.of("src/test/resources/schema");

  private Schemas() {}
}
