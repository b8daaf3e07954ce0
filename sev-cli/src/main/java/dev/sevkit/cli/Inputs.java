package dev.sevkit.cli;

import dev.sevkit.cli.HostDomains.HostDomain;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.io.IoReason;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.model.xml.SourceLocation;
import dev.sevkit.validate.report.UnreadDocument;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The documents a user names: domains of a host that is asked, files, folders (their {@code *.xml}
 * below, hidden folders left out), glob patterns the shell left alone, {@code -} for standard
 * input. Each is read once; what cannot be read is noted and the others go on.
 */
final class Inputs {

  private static final String STANDARD_INPUT = "-";

  private final Console console;
  private final List<String> arguments;
  private final String stdinName;
  private final Optional<HostDomains> host;
  private final Map<String, HostDomain> domains = new LinkedHashMap<>();
  private final Map<Path, Boolean> files = new LinkedHashMap<>();
  private final List<UnreadDocument> unread = new ArrayList<>();
  private boolean stdin;
  private int otherDocuments;

  Inputs(Console console, List<String> arguments, String stdinName) {
    this(console, arguments, stdinName, Optional.empty());
  }

  /**
   * Documents.
   *
   * @param host where a name without a slash may be a domain, before it is a file
   */
  Inputs(Console console, List<String> arguments, String stdinName, Optional<HostDomains> host) {
    this.console = console;
    this.arguments = List.copyOf(arguments);
    this.stdinName = stdinName;
    this.host = host;
  }

  /** Takes in every domain of the host. */
  void addDomains() {
    host.stream().flatMap(open -> open.all().stream()).forEach(this::add);
  }

  private void add(HostDomain guest) {
    domains.putIfAbsent(guest.name(), guest);
  }

  /** What a command does with a document, and where it came from. */
  interface Reader {
    void read(DomainXml document, Source source);
  }

  /** Where a document came from, and its bytes as they were read. */
  static final class Source {

    private final Path file;
    private final boolean standardInput;
    private final byte[] bytes;

    private Source(Path file, boolean standardInput, byte[] bytes) {
      this.file = file;
      this.standardInput = standardInput;
      this.bytes = bytes;
    }

    /** The file; for standard input a name only. */
    Path file() {
      return file;
    }

    /** Whether it came from standard input. */
    boolean isStandardInput() {
      return standardInput;
    }

    /** The document as stored. */
    byte[] bytes() {
      return bytes.clone();
    }
  }

  /** Reads every document that the arguments name. */
  void forEach(Reader reader) {
    forEach(file -> {}, reader);
  }

  /**
   * Reads every document that the arguments name.
   *
   * @param first called for each before any is read, so that what stops the command does so before
   *     anything is written
   */
  void forEach(Consumer<Path> first, Reader reader) {
    arguments.forEach(this::find);
    if (stdin) {
      first.accept(path(stdinName));
    }
    domains.keySet().forEach(name -> first.accept(path(name)));
    files.keySet().forEach(first);
    if (stdin) {
      readStandardInput(reader);
    }
    domains.forEach((name, domain) -> readDomain(path(name), domain, reader));
    files.forEach((file, named) -> readFile(file, named, reader));
    boolean nothing =
        !stdin && domains.isEmpty() && files.size() == otherDocuments && unread.isEmpty();
    if (nothing) {
      throw new CommandException(
          ExitCode.NO_INPUT,
          arguments.isEmpty()
              ? "the host has no domain"
              : "no domain XML in " + String.join(", ", arguments));
    }
  }

  /** The documents that could not be read. */
  List<UnreadDocument> unread() {
    return List.copyOf(unread);
  }

  private void find(String argument) {
    if (argument.equals(STANDARD_INPUT)) {
      stdin = true;
      return;
    }
    Optional<HostDomain> domain =
        isFileName(argument) ? Optional.empty() : host.flatMap(open -> open.find(argument));
    if (domain.isPresent()) {
      add(domain.get());
      return;
    }
    Path path = path(argument);
    if (host.isPresent() && !isFileName(argument) && !Files.exists(path)) {
      unread.add(new UnreadDocument(nowhere(argument), "neither a domain of the host nor a file"));
    } else if (Files.isDirectory(path)) {
      walk(path, file -> file.toString().endsWith(".xml"));
    } else if (Files.exists(path) || !isGlob(argument)) {
      files.put(path, true);
    } else {
      PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + argument);
      walk(globRoot(argument), glob);
    }
  }

  private static boolean isFileName(String argument) {
    return argument.contains("/") || argument.endsWith(".xml") || isGlob(argument);
  }

  private static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw CommandException.unusable("not a file name: " + e.getReason());
    }
  }

  private static boolean isGlob(String argument) {
    return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  private static Path globRoot(String argument) {
    Path root = Path.of(argument);
    while (root != null && isGlob(root.toString())) {
      root = root.getParent();
    }
    return root == null ? Path.of("") : root;
  }

  private void walk(Path root, PathMatcher matcher) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(root, new Finder(root, matcher, found));
    } catch (IOException e) {
      note(root, e);
    }
    found.stream().sorted().forEach(file -> files.putIfAbsent(file, false));
  }

  private void note(Path path, IOException e) {
    unread.add(new UnreadDocument(nowhere(path.toString()), "cannot be read: " + IoReason.of(e)));
  }

  private static SourceLocation nowhere(String name) {
    return new SourceLocation(name, 0, 0, 0, 0, "");
  }

  private void readStandardInput(Reader reader) {
    try {
      byte[] bytes = console.stdin().readAllBytes();
      DomainXml document = DomainXml.parse(stdinName, bytes);
      reader.read(document, new Source(Path.of(stdinName), true, bytes));
    } catch (ModelReadException e) {
      unread.add(UnreadDocument.of(e));
    } catch (IOException e) {
      unread.add(new UnreadDocument(nowhere(stdinName), "cannot be read: " + IoReason.of(e)));
    }
  }

  private void readDomain(Path name, HostDomain domain, Reader reader) {
    DomainXml document;
    try {
      document = domain.definition().get();
    } catch (CommandException e) {
      unread.add(new UnreadDocument(nowhere(domain.name()), String.valueOf(e.getMessage())));
      return;
    }
    reader.read(document, new Source(name, false, document.source().encode()));
  }

  private void readFile(Path file, boolean named, Reader reader) {
    try {
      byte[] bytes = DomainXml.bytes(file);
      reader.read(DomainXml.parse(file.toString(), bytes), new Source(file, false, bytes));
    } catch (ModelReadException e) {
      if (!named && e.isOtherDocument()) {
        otherDocuments++;
      } else {
        unread.add(UnreadDocument.of(e));
      }
    }
  }

  /** Collects the files below a folder, hidden folders left out. */
  private final class Finder extends SimpleFileVisitor<Path> {

    private final Path root;
    private final PathMatcher matcher;
    private final List<Path> found;

    private Finder(Path root, PathMatcher matcher, List<Path> found) {
      this.root = root;
      this.matcher = matcher;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      Path name = folder.getFileName();
      boolean hidden =
          name != null && name.toString().startsWith(".") && name.toString().length() > 2;
      return hidden && !folder.equals(root)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (matcher.matches(file) && !attributes.isDirectory()) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      note(file, e);
      return FileVisitResult.CONTINUE;
    }
  }
}
