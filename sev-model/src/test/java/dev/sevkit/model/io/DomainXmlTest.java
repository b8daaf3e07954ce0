package dev.sevkit.model.io;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.model.domain.Domain;
import dev.sevkit.model.domain.LaunchSecurityView;
import dev.sevkit.model.domain.Os;
import dev.sevkit.model.domain.devices.Device;
import dev.sevkit.model.domain.devices.Devices;
import dev.sevkit.model.domain.devices.Disk;
import dev.sevkit.model.domain.devices.Rng;
import dev.sevkit.model.xml.AttributeNode;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.model.xml.ModelReadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainXmlTest {

  private static final String DOMAIN =
      """
      <?xml version='1.0'?>
      <!-- before -->
      <domain type='kvm' xmlns:q="http://libvirt.org/schemas/domain/qemu/1.0">
        <name>a &amp; b</name>
        <memory  unit = "GiB"	>4</memory>
        <on_reboot>destroy</on_reboot>
        <os firmware='efi' type='odd'>
          <type arch='x86_64' machine='q35'>hvm</type>
          <loader stateless='yes'/>
          <unknown><deep a='1'/></unknown>
        </os>
        <devices>
          <emulator>/usr/bin/qemu</emulator>
          <rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
          <disk type='file' device='disk'>
            <source file='/a>b'/>
            <target dev='vda' bus='virtio'/>
          </disk>
          <sound model='ich9'/>
          <memballoon model='none'/>
        </devices>
        <launchSecurity type='sev' kernelHashes='yes'>
          <policy>0x<!-- split -->0<![CDATA[0]]>7</policy>
        </launchSecurity>
        <q:commandline><q:arg value='-x'/></q:commandline>
      </domain>
      """;

  private static DomainXml read(String text) {
    return DomainXml.parse("a.xml", text);
  }

  private static Devices devices(DomainXml xml) {
    return requireNonNull(xml.domain().getDevices());
  }

  @Test
  void types_what_is_written() {
    Domain domain = read(DOMAIN).domain();
    assertThat(domain.getType()).isEqualTo("kvm");
    assertThat(domain.getName()).isEqualTo("a & b");
    assertThat(requireNonNull(domain.getMemory()).size().orElseThrow().kib()).isEqualTo(4194304);
    assertThat(domain.getOnReboot()).isEqualTo("destroy");
    Os os = requireNonNull(domain.getOs());
    assertThat(os.getFirmware()).isEqualTo("efi");
    assertThat(os.getMisplacedType()).isEqualTo("odd");
    assertThat(requireNonNull(os.getLoader()).getStateless()).isEqualTo("yes");
    assertThat(requireNonNull(os.getType()).getMachine()).isEqualTo("q35");
    assertThat(domain.getMemoryBacking()).isNull();
  }

  @Test
  void keeps_the_order_of_devices_across_kinds() {
    Devices devices = devices(read(DOMAIN));
    assertThat(devices.getAll())
        .extracting(device -> device.node().name())
        .containsExactly("rng", "disk", "sound", "memballoon");
    assertThat(devices.of(Rng.class)).hasSize(1);
    assertThat(devices.getAll()).filteredOn(Device::isVirtio).hasSize(2);
  }

  @Test
  void launch_security_shows_what_its_type_makes_of_it() {
    LaunchSecurityView view = read(DOMAIN).domain().getLaunchSecurity().get(0).view();
    assertThat(view)
        .isInstanceOfSatisfying(
            LaunchSecurityView.Sev.class,
            sev -> {
              assertThat(sev.policy()).hasValue("0x007");
              assertThat(sev.es()).isTrue();
              assertThat(sev.kernelHashes()).hasValue("yes");
            });
  }

  @Test
  void beans_know_where_they_were_read() {
    DomainXml xml = read(DOMAIN);
    Disk disk = devices(xml).of(Disk.class).findFirst().orElseThrow();
    assertThat(disk.location()).hasToString("a.xml:15:5");
    assertThat(disk.node().path()).isEqualTo("/domain/devices/disk");
    assertThat(requireNonNull(disk.getTarget()).attribute("bus").orElseThrow().location())
        .hasToString("a.xml:17:25");
    assertThat(new Disk().isRead()).isFalse();
  }

  @Test
  void the_tree_has_what_no_bean_knows() {
    ElementNode root = read(DOMAIN).root();
    assertThat(root.descendant("os", "unknown", "deep").orElseThrow().value("a")).hasValue("1");
    ElementNode commandline = root.children().get(root.children().size() - 1);
    assertThat(commandline.name()).isEqualTo("q:commandline");
    assertThat(commandline.namespace()).isEqualTo("http://libvirt.org/schemas/domain/qemu/1.0");
    assertThat(commandline.is("commandline")).isFalse();
    assertThat(root.value("xmlns:q")).isEmpty();
    assertThat(root.attribute("xmlns:q").orElseThrow().value()).endsWith("qemu/1.0");
  }

  @Test
  void text_is_what_xml_makes_of_it() {
    ElementNode root = read(DOMAIN).root();
    assertThat(root.child("name").orElseThrow().text()).isEqualTo("a & b");
    assertThat(root.descendant("launchSecurity", "policy").orElseThrow().text()).isEqualTo("0x007");
    assertThat(
            read("<domain><name>a\r\nb</name></domain>").root().child("name").orElseThrow().text())
        .isEqualTo("a\nb");
  }

  @Test
  void attributes_have_exact_places_whatever_the_spacing() {
    DomainXml xml =
        read(
            "<domain  type = \"kvm\"\n\tid='a>b'  xmlns:x='u'\tx:y = '&lt;&#10;' ><a b=\"'\"/></domain>");
    String text = xml.source().text();
    for (AttributeNode attribute : xml.root().attributes()) {
      assertThat(text.substring(attribute.start())).startsWith(attribute.name());
      assertThat(text.charAt(attribute.valueEnd()))
          .isEqualTo(text.charAt(attribute.valueStart() - 1));
    }
    assertThat(xml.root().attributes())
        .extracting(AttributeNode::name)
        .containsExactly("type", "id", "xmlns:x", "x:y");
    assertThat(xml.root().attributes())
        .extracting(AttributeNode::value)
        .containsExactly("kvm", "a>b", "u", "<\n");
    assertThat(xml.root().child("a").orElseThrow().value("b")).hasValue("'");
  }

  @Test
  void reads_a_document_of_megabytes() {
    String device = "    <disk type='file'><target dev='vda' bus='virtio'/></disk>\n";
    String text = "<domain>\n  <devices>\n" + device.repeat(80_000) + "  </devices>\n</domain>\n";
    DomainXml xml = read(text);
    assertThat(devices(xml).getAll()).hasSize(80_000);
    assertThat(xml.source().text()).isSameAs(text);
    assertThat(xml.root().location().line()).isEqualTo(1);
  }

  @Test
  void reads_as_deep_as_libxml_does_and_no_deeper() {
    read("<domain>" + "<a>".repeat(255) + "</a>".repeat(255) + "</domain>");
    String deeper = "<domain>" + "<a>".repeat(256) + "</a>".repeat(256) + "</domain>";
    assertThatThrownBy(() -> read(deeper)).isInstanceOf(ModelReadException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text",
        "<domain>",
        "<domain></domain",
        "<domain a='1' a='2'/>",
        "<domain>&x;</domain>",
        "<domain/>trailing",
        "<domain>\u0000</domain>",
        "<domain a=<b/>",
        "<a:domain/>",
        "<!DOCTYPE domain><domain/>",
        "<domain><?xml version='1.0'?></domain>"
      })
  void refuses_what_is_no_domain_document(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            ModelReadException.class,
            e -> {
              assertThat(e.location().isKnown()).isTrue();
              assertThat(e.getMessage()).doesNotContain("\n").doesNotContain("row,col");
            });
  }

  @Test
  void tells_another_document_from_a_broken_one() {
    assertThatThrownBy(() -> read("<network/>"))
        .isInstanceOfSatisfying(
            ModelReadException.class, e -> assertThat(e.isOtherDocument()).isTrue());
    assertThatThrownBy(() -> read("<network>"))
        .isInstanceOfSatisfying(
            ModelReadException.class, e -> assertThat(e.isOtherDocument()).isTrue());
    assertThatThrownBy(() -> read("<domain>"))
        .isInstanceOfSatisfying(
            ModelReadException.class, e -> assertThat(e.isOtherDocument()).isFalse());
  }
}
