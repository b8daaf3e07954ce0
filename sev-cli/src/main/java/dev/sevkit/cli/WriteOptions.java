package dev.sevkit.cli;

import dev.sevkit.validate.Validator;
import dev.sevkit.validate.fix.FixApplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What to do with a changed document: show the difference, say whether there is one, write it. */
final class WriteOptions {

  @ArgGroup(exclusive = true)
  private @Nullable Mode mode;

  @Option(
      names = "--unsafe-fixes",
      description = "Apply fixes that weaken protection, invalidate a session or need a decision.")
  private boolean unsafe;

  WriteOptions() {}

  boolean isDiff() {
    return mode == null || mode.diff;
  }

  boolean isCheck() {
    return mode != null && mode.check;
  }

  boolean isWrite() {
    return mode != null && mode.write;
  }

  /** What applies the fixes the user permits. */
  FixApplier applier(Validator validator) {
    return unsafe ? FixApplier.withUnsafe(validator) : FixApplier.safe(validator);
  }

  /** The three ways, of which one. */
  static final class Mode {

    @Option(names = "--diff", description = "Print a unified diff and write nothing (the default).")
    private boolean diff;

    @Option(names = "--check", description = "Write nothing; exit 1 when a fix is pending.")
    private boolean check;

    @Option(
        names = "--write",
        description =
            "Write the files, whole or not at all; standard input goes to standard output.")
    private boolean write;

    Mode() {}
  }
}
