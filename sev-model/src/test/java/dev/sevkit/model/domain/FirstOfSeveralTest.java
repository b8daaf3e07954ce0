package dev.sevkit.model.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.domain.devices.Disk;
import dev.sevkit.model.io.DomainXml;
import org.junit.jupiter.api.Test;

/** Of several children where there should be one, libvirt reads the first. */
class FirstOfSeveralTest {

  private static final DomainXml XML =
      DomainXml.parse(
          "a.xml",
          """
          <domain>
            <name>first</name>
            <memory unit='GiB'>1</memory>
            <name>second</name>
            <memory unit='GiB'>2</memory>
            <os><loader>/a</loader><loader type='rom'>/b</loader></os>
            <devices>
              <disk><target dev='sda'/><target dev='sdb'/><address type='pci'/><address type='usb'/></disk>
            </devices>
          </domain>
          """);

  @Test
  void texts_and_elements_are_the_first() {
    Domain domain = XML.domain();
    assertThat(domain.getName()).isEqualTo("first");
    assertThat(requireNonNull(domain.getMemory()).getAmount()).isEqualTo("1");
    Loader loader = requireNonNull(requireNonNull(domain.getOs()).getLoader());
    assertThat(loader.getPath()).isEqualTo("/a");
    assertThat(loader.getType()).isNull();
  }

  @Test
  void inherited_ones_too_and_they_know_their_place() {
    Disk disk = requireNonNull(XML.domain().getDevices()).of(Disk.class).findFirst().orElseThrow();
    assertThat(requireNonNull(disk.getTarget()).getDev()).isEqualTo("sda");
    assertThat(requireNonNull(disk.getAddress()).getType()).isEqualTo("pci");
    assertThat(disk.getTarget().node()).isSameAs(disk.node().child("target").orElseThrow());
    assertThat(disk.node().bean()).hasValue(disk);
  }
}
