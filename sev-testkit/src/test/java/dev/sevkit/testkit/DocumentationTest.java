package dev.sevkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** The test that docs/testkit.md shows compiles and succeeds. */
class DocumentationTest {

  private static final Path PAGE = Path.of(System.getProperty("sevkit.root"), "docs", "testkit.md");

  @Test
  @EmulatedSev
  void the_test_shown_succeeds(@TempDir Path classes) throws Exception {
    Matcher block =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(PAGE));
    assertThat(block.find()).isTrue();
    Path source = Files.writeString(classes.resolve("MyLaunchTest.java"), block.group(1));
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                source.toString());
    assertThat(compiled).isZero();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Events tests =
          EngineTestKit.engine("junit-jupiter")
              .selectors(selectClass(loader.loadClass("MyLaunchTest")))
              .execute()
              .testEvents();
      assertThat(tests.failed().stream().map(Event::getPayload)).isEmpty();
      tests.assertStatistics(events -> events.succeeded(2));
    }
  }
}
