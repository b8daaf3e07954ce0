package dev.sevkit.model.schema;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.model.xml.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Libvirt's schema of domain documents, compiled: costly to make, cheap to ask. Immutable to the
 * caller and thread-safe.
 *
 * <p>Needs {@code org.relaxng:jing} on the class path.
 */
public final class DomainSchema {

  /** A document with more violations is not described further. */
  public static final int MOST_VIOLATIONS = 100;

  private static final String FILE = "domain.rng";

  /**
   * Where libvirt keeps its schemas: below the data folder it was built for, {@code PKGDATADIR
   * "/schemas"} in {@code virXMLParseHelper}. No environment variable names another folder; {@code
   * LIBVIRT_DIR_OVERRIDE} only turns to the tree libvirt was built in.
   */
  private static final List<Path> LIBVIRT_FOLDERS =
      List.of(
          Path.of("/usr/share/libvirt/schemas"),
          Path.of("/usr/local/share/libvirt/schemas"),
          Path.of("/opt/homebrew/share/libvirt/schemas"));

  private final Path folder;
  private final Grammar grammar;

  private DomainSchema(Path folder, Grammar grammar) {
    this.folder = folder;
    this.grammar = grammar;
  }

  /**
   * The schema of the libvirt installed here.
   *
   * @throws ModelReadException if no libvirt is installed in a usual place, or its schema cannot be
   *     read
   * @throws IllegalStateException if Jing is not on the class path
   */
  public static DomainSchema ofLibvirt() {
    return firstOf(LIBVIRT_FOLDERS);
  }

  static DomainSchema firstOf(List<Path> folders) {
    return folders.stream()
        .filter(folder -> Files.isRegularFile(folder.resolve(FILE)))
        .findFirst()
        .map(DomainSchema::in)
        .orElseThrow(
            () ->
                new ModelReadException(
                    unplaced(Path.of(FILE)),
                    "libvirt's schemas are not installed in %s; install them (Debian: apt-get install libvirt0) or name their folder"
                        .formatted(
                            folders.stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(", ")))));
  }

  /**
   * The schema in a folder: its {@code domain.rng} and the files beside it that this one includes.
   *
   * @throws ModelReadException if there is none, or it cannot be read, or reaches for something
   *     outside the folder
   * @throws IllegalStateException if Jing is not on the class path
   */
  public static DomainSchema in(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new ModelReadException(
          unplaced(file),
          "no such file; name a folder of libvirt's schemas, such as %s (Debian: apt-get install libvirt0)"
              .formatted(LIBVIRT_FOLDERS.get(0)));
    }
    try {
      return new DomainSchema(folder, Grammar.read(folder, FILE));
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "a check against libvirt's schema needs org.relaxng:jing on the class path", e);
    }
  }

  private static SourceLocation unplaced(Path file) {
    return new SourceLocation(file.toString(), 0, 0, 0, 0, "");
  }

  /** The folder it was read from, as given. */
  public Path folder() {
    return folder;
  }

  /**
   * What a document has that the schema does not allow, in document order; at most the first
   * {@value #MOST_VIOLATIONS}. Empty if the document is valid.
   */
  public List<SchemaViolation> validate(DomainXml document) {
    return validate(document.source());
  }

  /**
   * What a text has that the schema does not allow, in document order; at most the first {@value
   * #MOST_VIOLATIONS}. Empty if the text is valid.
   *
   * @throws ModelReadException if it is not a well-formed domain document
   */
  public List<SchemaViolation> validate(SourceText text) {
    return grammar.validate(text);
  }
}
