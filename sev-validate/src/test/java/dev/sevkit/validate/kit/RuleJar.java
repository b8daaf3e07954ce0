package dev.sevkit.validate.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A jar of custom rules, compiled from source as their author would. */
public final class RuleJar {

  private static final String SERVICES = "META-INF/services/dev.sevkit.validate.Rule";

  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, String> resources = new LinkedHashMap<>();
  private final List<String> listed = new ArrayList<>();

  /** An empty one. */
  public RuleJar() {}

  /** With a class of package {@code acme}, listed as a rule, whose source is this. */
  public RuleJar source(String className, String source) {
    sources.put(className, "package acme;\nimport dev.sevkit.validate.*;\n" + source);
    return listing("acme." + className);
  }

  /** With a rule of package {@code acme}. {@code check} is the body of its method. */
  public RuleJar rule(String className, String id, String check) {
    return source(
        className,
        """
        public final class %s implements Rule {
          public static final RuleInfo INFO = RuleInfo.named("%s").summary("the house forbids it")
              .severity(Severity.WARNING).effect(Effect.FRAGILE).remedy("ask the house")
              .since("1").source("house rule 1");
          public RuleInfo info() { return INFO; }
          public java.util.stream.Stream<Finding> check(LaunchContext context) { %s }
        }
        """
            .formatted(className, id, check));
  }

  /** With a rule of package {@code acme} that reports every domain at its root. */
  public RuleJar rule(String className, String id) {
    return rule(className, id, "return java.util.stream.Stream.of(INFO.at(context.root()));");
  }

  /** With a line in the list of services. */
  public RuleJar listing(String line) {
    listed.add(line);
    return this;
  }

  /** With another file. */
  public RuleJar resource(String name, String text) {
    resources.put(name, text);
    return this;
  }

  /** The jar, written. */
  public Path write(Path jar) {
    try {
      Path classes = Files.createTempDirectory(jar.toAbsolutePath().getParent(), "classes");
      compile(classes);
      write(jar, classes);
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compile(Path classes) throws IOException {
    if (sources.isEmpty()) {
      return;
    }
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = classes.resolve(source.getKey() + ".java");
      arguments.add(Files.writeString(file, source.getValue()).toString());
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    String[] words = arguments.toArray(String[]::new);
    if (ToolProvider.getSystemJavaCompiler().run(null, said, said, words) != 0) {
      throw new AssertionError("the rules do not compile:\n" + said);
    }
  }

  private void write(Path jar, Path classes) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> tree = Files.walk(classes)) {
      for (Path compiled : tree.filter(path -> path.toString().endsWith(".class")).toList()) {
        put(out, classes.relativize(compiled).toString(), Files.readAllBytes(compiled));
      }
      if (!listed.isEmpty()) {
        put(out, SERVICES, (String.join("\n", listed) + "\n").getBytes(StandardCharsets.UTF_8));
      }
      for (Map.Entry<String, String> other : resources.entrySet()) {
        put(out, other.getKey(), other.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(bytes);
    out.closeEntry();
  }
}
