package dev.sevkit.model.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.domain.Domain;
import dev.sevkit.model.domain.QemuArg;
import dev.sevkit.model.domain.QemuCommandline;
import dev.sevkit.model.io.DomainXml;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a document is written, no byte changes by reading and the beans say the same. */
class OddDocumentsTest {

  private static final String DOCUMENT =
      """
      <?xml version='1.0'?>
      <domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
        <name>gäst &amp; co</name>
        <memory unit='KiB'>4194304</memory>
        <os firmware='efi'>
          <type arch='x86_64' machine='q35'>hvm</type>
        </os>
        <devices>
          <disk type='file' device='disk'>
            <source file='/srv/a &quot;b&quot;.img'/>
            <target dev='sda' bus='scsi'/>
          </disk>
          <rng model='virtio'>
            <backend model='random'>/dev/urandom</backend>
          </rng>
        </devices>
        <launchSecurity type='sev'>
          <policy>0x0003</policy>
        </launchSecurity>
        <qemu:commandline>
          <qemu:arg value='-nodefaults'/>
        </qemu:commandline>
      </domain>
      """;

  static Stream<Arguments> ways() {
    Map<String, UnaryOperator<String>> ways = new LinkedHashMap<>();
    ways.put("as it is", text -> text);
    ways.put("carriage returns", text -> text.replace("\n", "\r\n"));
    ways.put("tabs", text -> text.replace("  ", "\t"));
    ways.put("one line", text -> text.replaceAll("\\n *", ""));
    ways.put("double quotes", text -> text.replace("'", "\""));
    ways.put(
        "space in tags", text -> text.replaceAll("<([\\w:]+)( [^<>?]*[^<>?/])?>", "<$1 $2\n >"));
    ways.put(
        "comments between tags", text -> text.replaceAll(">\\s*<(?=/?\\w)", "><!-- <a> -->\n<"));
    ways.put(
        "comments inside texts",
        text -> text.replace("419", "419<!-- x -->").replace("0x0003", "<!-- 1 -->0x00<!---->03"));
    ways.put(
        "CDATA",
        text ->
            text.replace("gäst &amp; co", "<![CDATA[gäst & ]]>co")
                .replace("/dev/urandom", "<![CDATA[/dev/urandom]]>"));
    ways.put(
        "references", text -> text.replace("gäst", "g&#xe4;s&#116;").replace("'q35'", "'q&#51;5'"));
    ways.put("odd prefixes", text -> text.replace("qemu:", "x.-1:").replace("qemu='", "x.-1='"));
    ways.put(
        "foreign elements",
        text ->
            text.replace(
                "  <os ",
                "  <größe maß='1'><y:y xmlns:y='urn:y' y:a='b'/></größe>\n"
                    + "  <y:name xmlns:y='urn:y'>other</y:name>\n  <os "));
    ways.put("processing instructions", text -> text.replace("<devices>", "<?a b?><devices><?c?>"));
    ways.put(
        "end tags for nothing",
        text -> text.replaceAll("<([\\w:]+)([^<>]*[^/<>])/>", "<$1$2></$1>"));
    return ways.entrySet().stream().map(way -> Arguments.of(way.getKey(), way.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ways")
  void says_the_same_however_it_is_written(String way, UnaryOperator<String> write) {
    String text = write.apply(DOCUMENT);
    assertThat(text.equals(DOCUMENT)).isEqualTo(way.equals("as it is"));
    DomainXml read = DomainXml.parse("odd.xml", text);
    assertThat(read.source().text()).isEqualTo(text);
    assertThat(said(read.marshalled()))
        .isEqualTo(said(DomainXml.parse("plain.xml", DOCUMENT).marshalled()));
  }

  private static String said(DomainXml document) {
    return ModelFidelityTest.canonical(document.root(), Domain.class);
  }

  static Stream<Charset> encodings() {
    return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void keeps_a_byte_order_mark(Charset encoding) {
    String marked = "\uFEFF" + DOCUMENT;
    byte[] stored = marked.getBytes(encoding);
    DomainXml read = DomainXml.parse("marked.xml", stored);
    assertThat(read.source().encode()).isEqualTo(stored);
    assertThat(read.domain().getName()).isEqualTo("gäst & co");
    assertThat(read.root().location().line()).isEqualTo(2);
  }

  @Test
  void reads_qemus_namespace_under_any_prefix() {
    DomainXml read =
        DomainXml.parse("q.xml", DOCUMENT.replace("qemu:", "q:").replace("qemu=", "q="));
    assertThat(Optional.ofNullable(read.domain().getCommandline()))
        .map(QemuCommandline::getArgs)
        .hasValueSatisfying(
            args -> assertThat(args).extracting(QemuArg::getValue).containsExactly("-nodefaults"));
    assertThat(read.marshalled().source().text()).contains("<qemu:arg value='-nodefaults'/>");
  }

  @Test
  void an_element_of_another_namespace_is_not_libvirts() {
    DomainXml read =
        DomainXml.parse("n.xml", "<domain><n:name xmlns:n='urn:n'>x</n:name></domain>");
    assertThat(read.domain().getName()).isNull();
    assertThat(read.root().children()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void reads_documents_of_every_size(int disks, int leastBytes) {
    String disk = "    <disk type='file'>\n      <target dev='sd' bus='scsi'/>\n    </disk>\n";
    String text = DOCUMENT.replace("  </devices>", disk.repeat(disks) + "  </devices>");
    byte[] stored = text.getBytes(StandardCharsets.UTF_8);
    assertThat(stored.length).isGreaterThan(leastBytes);
    DomainXml read = DomainXml.parse("large.xml", stored);
    assertThat(read.source().encode()).isEqualTo(stored);
    assertThat(read.marshalled().root().descendant("devices").orElseThrow().children("disk"))
        .hasSize(disks + 1);
  }

  /** Around 39 kB the buffers of a reader meet; 5 MB is larger than any domain. */
  static Stream<Arguments> sizes() {
    return Stream.of(
        Arguments.of(535, 38_000),
        Arguments.of(549, 39_000),
        Arguments.of(577, 41_000),
        Arguments.of(71_000, 5_000_000));
  }
}
