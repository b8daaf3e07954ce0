package dev.sevkit.model.io;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.model.domain.Domain;
import dev.sevkit.model.domain.devices.Devices;
import dev.sevkit.model.domain.devices.Disk;
import dev.sevkit.model.domain.devices.Rng;
import dev.sevkit.model.domain.devices.part.DiskTarget;
import dev.sevkit.model.domain.devices.part.RngBackend;
import dev.sevkit.model.domain.word.DiskBus;
import dev.sevkit.model.domain.word.RngBackendModel;
import dev.sevkit.model.domain.word.VirtioModel;
import org.junit.jupiter.api.Test;

class DomainChangeTest {

  private static final String TEXT =
      """
      <domain type="kvm">
      \t<name>a</name>\t<!-- kept -->
      \t<devices>
      \t\t<disk type="file">
      \t\t\t<target dev="sda"   bus="scsi"/>
      \t\t</disk>
      \t</devices>
      </domain>
      """;

  private final DomainXml xml = DomainXml.parse("a.xml", TEXT);
  private final Domain domain = xml.domain();
  private final Devices devices = requireNonNull(domain.getDevices());
  private final Disk disk = devices.of(Disk.class).findFirst().orElseThrow();
  private final DiskTarget target = requireNonNull(disk.getTarget());

  private static String text(DomainChange change) {
    return change.made().source().text();
  }

  @Test
  void without_a_change_the_document_is_the_same() {
    DomainChange none = DomainChange.of(xml);
    assertThat(text(none)).isEqualTo(TEXT);
    assertThat(none.diff()).isEmpty();
    assertThat(none.edits()).isEmpty();
  }

  @Test
  void attributes_are_set_and_removed_where_the_bean_stands() {
    assertThat(text(DomainChange.of(xml).setAttribute(target, "bus", "sata")))
        .isEqualTo(TEXT.replace("scsi", "sata"));
    assertThat(text(DomainChange.of(xml).removeAttribute(target, "bus")))
        .isEqualTo(TEXT.replace("   bus=\"scsi\"", ""));
  }

  @Test
  void elements_are_added_in_the_neighbours_style() {
    Rng rng =
        new Rng()
            .withModel(VirtioModel.VIRTIO)
            .addBackend(
                new RngBackend().withModel(RngBackendModel.RANDOM).withPath("/dev/urandom"));
    assertThat(text(DomainChange.of(xml).insert(devices, "rng", rng)))
        .isEqualTo(
            TEXT.replace(
                "\t</devices>",
                """
                \t\t<rng model="virtio">
                \t\t\t<backend model="random">/dev/urandom</backend>
                \t\t</rng>
                \t</devices>"""));
  }

  @Test
  void elements_are_replaced_and_removed() {
    DiskTarget other = new DiskTarget().withDev("vda").withBus(DiskBus.VIRTIO);
    assertThat(text(DomainChange.of(xml).replace(target, other)))
        .isEqualTo(
            TEXT.replace(
                "<target dev=\"sda\"   bus=\"scsi\"/>", "<target dev=\"vda\" bus=\"virtio\"/>"));
    assertThat(text(DomainChange.of(xml).remove(target)))
        .isEqualTo(TEXT.replace("\t\t\t<target dev=\"sda\"   bus=\"scsi\"/>\n", ""));
  }

  @Test
  void texts_are_set_and_made() {
    assertThat(
            text(
                DomainChange.of(xml)
                    .setChild(domain, "name", "b & c")
                    .setChild(domain, "title", "B")))
        .isEqualTo(
            TEXT.replace(
                "<name>a</name>\t<!-- kept -->",
                "<name>b &amp; c</name>\t<!-- kept -->\n\t<title>B</title>"));
  }

  @Test
  void shows_the_difference() {
    assertThat(DomainChange.of(xml).setAttribute(domain, "type", "qemu").diff())
        .startsWith("--- a.xml\n+++ a.xml\n@@ -1,4 +1,4 @@\n-<domain type=\"kvm\">\n")
        .contains("+<domain type=\"qemu\">\n");
  }

  @Test
  void two_changes_of_one_place_are_refused() {
    DomainChange change = DomainChange.of(xml).remove(disk);
    assertThatThrownBy(() -> change.setAttribute(target, "bus", "sata"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("two changes of the same place");
    assertThat(change.made().domain().getDevices()).isNotNull();
  }

  @Test
  void beans_of_elsewhere_are_refused() {
    DomainChange change = DomainChange.of(xml);
    assertThatThrownBy(() -> change.remove(new Disk())).isInstanceOf(IllegalStateException.class);
    DomainXml other = DomainXml.parse("b.xml", TEXT);
    assertThatThrownBy(() -> change.setText(other.domain(), ""))
        .hasMessageContaining("does not stand in this a.xml");
  }
}
