package dev.sevkit.validate.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.capabilities.DomainCapabilities;
import dev.sevkit.model.io.CapabilitiesXml;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.kit.Shared;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.ModelReadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every document of libvirt's and virt-manager's tests is read, and reading changes no byte. */
class CorpusReadTest {

  @Test
  void every_domain_is_read_and_no_byte_changes() throws IOException {
    List<Path> domains =
        Shared.xmlFiles("corpus").stream()
            .filter(file -> !file.getFileName().toString().startsWith("domaincaps-"))
            .toList();
    List<String> unread = new ArrayList<>();
    int read = 0;
    long bytes = 0;
    long tags = 0;
    for (Path file : domains) {
      try {
        DomainXml document = DomainXml.read(file);
        byte[] stored = Files.readAllBytes(file);
        assertThat(document.source().encode()).as(file.toString()).isEqualTo(stored);
        tags += document.root().subtree().peek(CorpusReadTest::requireExactPlaces).count();
        bytes += stored.length;
        read++;
      } catch (ModelReadException e) {
        unread.add(file.getFileName() + ":" + e.location().line() + ":" + e.location().column());
      }
    }
    System.out.printf("corpus: %d domains, %d bytes unchanged, %d elements%n", read, bytes, tags);
    assertThat(read).isGreaterThan(1300);
    assertThat(unread)
        .as("one document was cut")
        .containsExactly("vm__testdriver__testdriver_13.xml:49:1");
  }

  private static void requireExactPlaces(ElementNode element) {
    String text = element.source().text();
    assertThat(text.startsWith("<" + element.name(), element.start())).isTrue();
    assertThat(text.charAt(element.end() - 1)).isEqualTo('>');
    if (!element.isSelfClosing()) {
      assertThat(text.startsWith("</" + element.name(), element.endTagStart())).isTrue();
    }
    for (AttributeNode attribute : element.attributes()) {
      assertThat(text.startsWith(attribute.name(), attribute.start())).isTrue();
      assertThat(text.charAt(attribute.valueEnd()))
          .isEqualTo(text.charAt(attribute.valueStart() - 1));
    }
  }

  @Test
  void capabilities_of_libvirt_9_and_11_are_read() {
    DomainCapabilities genoa = capabilities("domaincaps-qemu_10.0.0-q35.x86_64+amdsev.xml");
    assertThat(genoa.sev().orElseThrow().hostCbitpos()).hasValue(51);
    assertThat(genoa.launchSecurityTypes().orElseThrow()).contains("sev", "sev-snp");
    DomainCapabilities old = capabilities("domaincaps-libvirt9-qemu_6.0.0-q35.x86_64.xml");
    assertThat(old.launchSecurityTypes()).isEmpty();
    assertThat(capabilities("domaincaps-qemu_10.0.0-tcg.x86_64+amdsev.xml").getDomain())
        .isEqualTo("qemu");
  }

  private static DomainCapabilities capabilities(String file) {
    return CapabilitiesXml.readDomainCapabilities(Shared.path("corpus/libvirt/" + file));
  }
}
