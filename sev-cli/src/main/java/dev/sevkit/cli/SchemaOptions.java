package dev.sevkit.cli;

import dev.sevkit.model.schema.DomainSchema;
import dev.sevkit.validate.schema.SchemaCheck;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Whether to check against libvirt's schema, and where it lies. */
final class SchemaOptions {

  private static final String OF_LIBVIRT = "";

  @Option(
      names = "--schema",
      arity = "0..1",
      paramLabel = "DIR",
      preprocessor = OnlyAttached.class,
      description =
          "Check against libvirt's schema, too: the one installed, or --schema=DIR for the"
              + " domain.rng in a folder.")
  private @Nullable String folder;

  SchemaOptions() {}

  /**
   * The check asked for.
   *
   * @throws dev.sevkit.model.xml.ModelReadException if the schema cannot be read
   */
  Optional<SchemaCheck> check() {
    return Optional.ofNullable(folder).map(SchemaOptions::schema).map(SchemaCheck::new);
  }

  private static DomainSchema schema(String folder) {
    try {
      return folder.equals(OF_LIBVIRT)
          ? DomainSchema.ofLibvirt()
          : DomainSchema.in(Path.of(folder));
    } catch (InvalidPathException e) {
      throw CommandException.unusable("not a folder name: " + e.getReason());
    }
  }

  /** Takes {@code --schema=DIR} and leaves the file in {@code --schema FILE} alone. */
  static final class OnlyAttached implements IParameterPreprocessor {

    private static final String NOT_ATTACHED = " ";

    OnlyAttached() {}

    @Override
    public boolean preprocess(
        Stack<String> words, CommandSpec command, ArgSpec option, Map<String, Object> info) {
      if (NOT_ATTACHED.equals(info.get("separator"))) {
        words.push(OF_LIBVIRT);
      }
      return false;
    }
  }
}
