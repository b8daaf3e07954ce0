package dev.sevkit.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.model.xml.SourceText;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be read as a schema, and what not. */
class DomainSchemaFilesTest {

  private static final String NAMESPACE = "xmlns='http://relaxng.org/ns/structure/1.0'";

  @TempDir private Path top;
  private Path folder;

  @BeforeEach
  void folder() throws IOException {
    folder = Files.createDirectories(top.resolve("a folder"));
  }

  private ModelReadException refused(String grammar) throws IOException {
    Files.writeString(folder.resolve("domain.rng"), grammar);
    try {
      DomainSchema.in(folder);
    } catch (ModelReadException e) {
      assertThat(e.getMessage()).doesNotContain("\n");
      assertThat(e.location().source()).contains("domain.rng");
      return e;
    }
    throw new AssertionError("was read: " + grammar);
  }

  private static String including(String uri) {
    return "<grammar " + NAMESPACE + "><include href='" + uri + "'/></grammar>";
  }

  @Test
  void says_which_file_is_missing_and_which_package_brings_it() {
    assertThatThrownBy(() -> DomainSchema.in(top.resolve("none")))
        .isInstanceOfSatisfying(
            ModelReadException.class,
            e -> assertThat(e.location()).hasToString(top.resolve("none/domain.rng").toString()))
        .hasMessageContainingAll("no such file", "/usr/share/libvirt/schemas", "libvirt0");
  }

  @Test
  void says_where_it_looked_for_libvirts_own() {
    assertThatThrownBy(() -> DomainSchema.firstOf(List.of(Path.of("/none"), folder)))
        .isInstanceOf(ModelReadException.class)
        .hasMessageContainingAll("/none, " + folder, "libvirt0");
  }

  @Test
  void takes_the_first_folder_that_has_one() {
    DomainSchema schema = DomainSchema.firstOf(List.of(folder, Schemas.OWN));
    assertThat(schema.folder()).isEqualTo(Schemas.OWN);
  }

  @Test
  void reads_what_lies_beside_it_under_any_name_of_the_folder() throws IOException {
    for (String file : List.of("domain.rng", "types.rng")) {
      Files.copy(Schemas.OWN.resolve(file), folder.resolve(file));
    }
    DomainSchema schema = DomainSchema.in(folder.resolve("../a folder"));
    assertThat(schema.validate(SourceText.of("a", "<domain/>"))).isNotEmpty();
  }

  @Test
  void a_missing_part_is_named() throws IOException {
    assertThat(refused(including("parts.rng"))).hasMessageContaining("parts.rng");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<grammar", "", "<domain/>", "<grammar " + NAMESPACE + "/>"})
  void what_is_no_grammar_is_refused(String text) throws IOException {
    assertThat(refused(text)).hasMessageStartingWith("the schema cannot be used: ");
  }

  @Test
  void a_fault_is_told_where_it_stands() throws IOException {
    ModelReadException fault =
        refused("<grammar " + NAMESPACE + ">\n  <start>\n    <ref name='gone'/></start></grammar>");
    assertThat(fault.location().line()).isEqualTo(3);
    assertThat(fault.location().source()).isEqualTo(folder.resolve("domain.rng").toString());
    assertThat(fault).hasMessageContaining("gone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../outside.rng", "file:///etc/passwd", "jar:file:///a.jar!/b.rng", "urn:a:b"})
  void nothing_outside_the_folder_is_read(String uri) throws IOException {
    Files.copy(Schemas.OWN.resolve("types.rng"), top.resolve("outside.rng"));
    assertThat(refused(including(uri))).hasMessageContaining("is not a file of " + folder);
  }

  @Test
  void nothing_is_fetched() throws IOException {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    try {
      String uri = "http://127.0.0.1:%d/a".formatted(server.getAddress().getPort());
      assertThat(refused(including(uri))).hasMessageContaining("is not a file of");
      assertThat(refused("<!DOCTYPE grammar SYSTEM '%s'>".formatted(uri) + including("a")))
          .hasMessageContaining("DOCTYPE");
      DomainSchema own = DomainSchema.in(Schemas.OWN);
      String document =
          """
          <!DOCTYPE domain SYSTEM '%s'>
          <domain xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'/>
          """
              .formatted(uri);
      assertThatThrownBy(() -> own.validate(SourceText.of("a", document)))
          .isInstanceOf(ModelReadException.class)
          .hasMessageContaining("DOCTYPE");
      assertThat(requests).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void says_when_jing_is_not_on_the_class_path() throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    try (URLClassLoader without =
        new URLClassLoader(classPathWithoutJing(), ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(without);
      Class<?> schema = without.loadClass(DomainSchema.class.getName());
      assertThatThrownBy(() -> schema.getMethod("in", Path.class).invoke(null, Schemas.OWN))
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("org.relaxng:jing");
      Class<?> reading = without.loadClass("dev.sevkit.model.io.DomainXml");
      assertThat(
              reading
                  .getMethod("parse", String.class, String.class)
                  .invoke(null, "a.xml", "<domain type='kvm'/>"))
          .as("a document is read without it")
          .isNotNull();
    } finally {
      thread.setContextClassLoader(own);
    }
  }

  private static URL[] classPathWithoutJing() {
    String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
    URL[] urls =
        Stream.of(entries)
            .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("jing-"))
            .map(DomainSchemaFilesTest::url)
            .toArray(URL[]::new);
    assertThat(urls).as("class path without Jing").hasSize(entries.length - 1);
    return urls;
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
