package dev.sevkit.attest.snp.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.attest.AttestationException;
import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.UnsupportedInputException;
import dev.sevkit.attest.internal.Hashes;
import dev.sevkit.attest.kit.VectorTally;
import dev.sevkit.attest.kit.Vectors;
import dev.sevkit.attest.measure.KernelHashes;
import dev.sevkit.attest.vmsa.CpuSignature;
import dev.sevkit.attest.vmsa.SevFeatures;
import dev.sevkit.attest.vmsa.VmsaPage;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(VectorTally.class)
class SnpLaunchTest {

  private static final CpuSignature NAPLES = CpuSignature.ofModel("EPYC-v4");

  /** What each refusal says. The two of plain SEV are the command's, which the library permits. */
  private static final Map<String, String> REFUSALS =
      Map.ofEntries(
          Map.entry("err-kernel-no-section", "no section KERNEL_HASHES"),
          Map.entry("fw-no-footer", "no table footer"),
          Map.entry("fw-no-reset-block", "no entry for the SEV-ES reset block"),
          Map.entry("fw-legacy-reset-block", "and no table"),
          Map.entry("fw-bad-entry-size", "says it is 5 bytes long"),
          Map.entry("fw-meta-bad-signature", "does not begin with ASEV"),
          Map.entry("fw-meta-bad-version", "has version 2"),
          Map.entry("fw-meta-unknown-section", "section 5 of the SNP metadata: unknown type 0x7"),
          Map.entry("fw-odd-size", "multiple of 4096 bytes, found 6000"),
          Map.entry("fw-table-zero-length", "says it is 0 bytes long"),
          Map.entry("fw-reset-addr-zero-2vcpu", "begin at address 0"),
          Map.entry("fw-hashes-section-no-hashrv", "no entry for the kernel hashes"),
          Map.entry("fw-hashes-section-2pages", "expected one page, found 0x2000"),
          Map.entry("err-svsm-no-info", "no entry for the SVSM"));

  private static List<JsonNode> cases(Predicate<JsonNode> which) {
    return Vectors.cases("snp-digest", "cases").stream().filter(which).toList();
  }

  static List<JsonNode> digested() {
    return cases(test -> test.path("expect").has("digest"));
  }

  static List<JsonNode> refused() {
    return cases(test -> REFUSALS.containsKey(id(test)));
  }

  static List<JsonNode> withPages() {
    return cases(test -> test.path("expect").has("vmsa_sha256") && !id(test).startsWith("seves"));
  }

  /** Of the other ten, eight are wrong usage and two plain SEV's: the command refuses them. */
  @Test
  void runs_all_cases() {
    assertThat(digested()).hasSize(52);
    assertThat(refused()).hasSize(14).hasSize(REFUSALS.size());
    assertThat(withPages()).hasSize(10);
    assertThat(cases(test -> true)).hasSize(76);
    assertThat(cases(test -> test.at("/expect/exit").asInt() == 2)).hasSize(8);
  }

  private static String id(JsonNode test) {
    return test.path("id").asString();
  }

  private static MeasureArguments arguments(JsonNode test) {
    return new MeasureArguments(
        test.path("args").valueStream().map(JsonNode::asString).toList(),
        MeasureArguments::vectorFile);
  }

  @ParameterizedTest
  @MethodSource("digested")
  void gives_the_digest_that_sev_snp_measure_gives(JsonNode test) {
    String expected = test.at("/expect/digest").asString();
    boolean base64 = test.path("args").toString().contains("base64");

    assertThat(arguments(test).digest())
        .isEqualTo(
            base64
                ? HexFormat.of().formatHex(Vectors.base64(test.at("/expect/digest")))
                : expected);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refuses_what_sev_snp_measure_refuses(JsonNode test) {
    assertThat(test.at("/expect/exit").asInt()).isOne();
    assertThatThrownBy(() -> arguments(test).digest())
        .isInstanceOf(AttestationException.class)
        .hasMessageContaining(REFUSALS.get(id(test)));
  }

  @ParameterizedTest
  @MethodSource("withPages")
  void gives_the_pages_that_are_measured(JsonNode test) {
    List<VmsaPage> pages = arguments(test).launch().vmsaPages();
    List<String> sha384 = texts(test.at("/expect/vmsa_sha384"));

    assertThat(pages)
        .extracting(page -> hex(Hashes.sha256(page.bytes())))
        .containsExactlyElementsOf(texts(test.at("/expect/vmsa_sha256")));
    // one of several that are alike is enough for the vector
    assertThat(pages.subList(0, sha384.size()))
        .extracting(page -> hex(Hashes.sha384(page.bytes())))
        .containsExactlyElementsOf(sha384);
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static LaunchImage image(String name) {
    return LaunchImage.of("OVMF image", Vectors.firmware(name));
  }

  private static OvmfLaunch amdSev() {
    return OvmfLaunch.of(image("amdsev"), SnpCpus.of(2, NAPLES));
  }

  @Test
  void shows_its_steps_in_the_order_of_the_image() {
    OvmfLaunch launch = amdSev();
    List<DigestStep> steps = launch.steps();

    assertThat(steps)
        .extracting(DigestStep::name, DigestStep::type, DigestStep::address, DigestStep::length)
        .map(Object::toString)
        .containsExactly(
            step("firmware", PageType.NORMAL, 0xffffe000L, 0x2000),
            step("SEC_MEM", PageType.ZERO, 0x800000, 0x9000),
            step("SEC_MEM", PageType.ZERO, 0x80a000, 0x3000),
            step("SECRETS", PageType.SECRETS, 0x80d000, 0x1000),
            step("CPUID", PageType.CPUID, 0x80e000, 0x1000),
            step("SVSM_CAA", PageType.ZERO, 0x80f000, 0x1000),
            step("SEC_MEM", PageType.ZERO, 0x811000, 0xf000),
            step("KERNEL_HASHES", PageType.ZERO, 0x810000, 0x1000),
            step("VMSA 0", PageType.VMSA, 0xfffffffff000L, 0x1000),
            step("VMSA 1", PageType.VMSA, 0xfffffffff000L, 0x1000));
    assertThat(steps.get(9).digest()).isEqualTo(launch.digest());
    assertThat(steps.get(0).digest()).isEqualTo(OvmfLaunch.firmwareDigest(image("amdsev")));
  }

  private static String step(String name, PageType type, long address, long length) {
    return "(\"%s\", %s, %dL, %dL)".formatted(name, type, address, length);
  }

  @Test
  void measures_kernel_hashes_as_a_page_with_content() {
    KernelHashes hashes = KernelHashes.of(new byte[1], Optional.empty(), Optional.empty());
    List<DigestStep> without = amdSev().steps();
    List<DigestStep> with = amdSev().with(hashes).steps();

    assertThat(with.get(6)).isEqualTo(without.get(6));
    assertThat(with.get(7).type()).isEqualTo(PageType.NORMAL);
    assertThat(with.get(7).digest()).isNotEqualTo(without.get(7).digest());
  }

  @Test
  void measures_as_each_hypervisor_does() {
    assertThat(amdSev().with(Vmm.EC2).steps().get(7).name()).isEqualTo("CPUID");
    assertThat(amdSev().with(Vmm.GCE).steps().get(1).type()).isEqualTo(PageType.UNMEASURED);
    assertThat(amdSev().with(Vmm.QEMU)).isEqualTo(amdSev().with(Vmm.EC2).with(Vmm.QEMU));
  }

  @Test
  void goes_on_from_the_digest_of_an_image() {
    SnpLaunchDigest measured = OvmfLaunch.firmwareDigest(image("amdsev"));
    OvmfLaunch launch = amdSev().withMeasuredFirmware(measured);

    assertThat(launch.steps().get(0).name()).isEqualTo("firmware, digest as given");
    assertThat(launch.digest()).isEqualTo(amdSev().digest());
  }

  /** Every byte of an image, one bit each: all of it is measured, the table too. */
  @Test
  void gives_another_digest_or_none_for_any_flipped_byte_of_the_image() {
    byte[] raw = Vectors.firmware("amdsev");
    SnpLaunchDigest digest = amdSev().digest();
    IntStream.range(0, raw.length)
        .parallel()
        .forEach(
            at -> {
              byte[] changed = raw.clone();
              changed[at] ^= 1;
              assertThat(digestOrNone(changed)).as("byte %x", at).isNotEqualTo(Optional.of(digest));
            });
  }

  private static Optional<SnpLaunchDigest> digestOrNone(byte[] raw) {
    try {
      LaunchImage image = LaunchImage.of("OVMF image", raw);
      return Optional.of(OvmfLaunch.of(image, SnpCpus.of(2, NAPLES)).digest());
    } catch (AttestationException e) {
      return Optional.empty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0x1000, 1, whole pages",
    "0x1000, 0x1001, 1, whole pages",
    "0x1000, 0, 1, whole pages",
    "0xfffff000, 0x2000, 1, ends above 4 GiB",
    "0x1000, 0x2000, 2, expected one page for SECRETS",
    "0x1000, 0x2000, 3, expected one page for CPUID",
    "0x1000, 0x1000, 0, unknown type 0x0",
    "0x1000, 0x1000, 5, unknown type 0x5"
  })
  void refuses_impossible_sections(String base, String size, int type, String message) {
    LaunchImage image = withSection(Long.decode(base), Long.decode(size), type);

    assertThatThrownBy(() -> OvmfLaunch.of(image, SnpCpus.of(1, NAPLES)).steps())
        .isInstanceOf(AttestationException.class)
        .hasMessageContaining("OVMF image, section 1 of the SNP metadata: ")
        .hasMessageContaining(message);
  }

  /** Many sections of much memory, which a small file can name, would take hours. */
  @Test
  void refuses_more_memory_than_there_is() {
    byte[] raw = Vectors.firmware("amdsev");
    for (int section = 0; section < 2; section++) {
      write(raw, sections(raw) + 12 * section, 0, 0xfffff000L, 1);
    }
    LaunchImage image = LaunchImage.of("OVMF image", raw);

    assertThatThrownBy(() -> OvmfLaunch.of(image, SnpCpus.of(1, NAPLES)).steps())
        .isInstanceOf(MalformedInputException.class)
        .hasMessageContaining("larger than 4 GiB");
  }

  private static LaunchImage withSection(long base, long size, long type) {
    byte[] raw = Vectors.firmware("amdsev");
    write(raw, sections(raw), base, size, type);
    return LaunchImage.of("OVMF image", raw);
  }

  private static int sections(byte[] raw) {
    // its metadata lies 0x380 bytes before the end, and begins with a header of 16 bytes
    return raw.length - 0x380 + 16;
  }

  private static void write(byte[] raw, int at, long... words) {
    for (int word = 0; word < words.length; word++) {
      for (int i = 0; i < 4; i++) {
        raw[at + 4 * word + i] = (byte) (words[word] >>> (8 * i));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 4097})
  void refuses_numbers_of_virtual_cpus_no_guest_has(int count) {
    assertThatThrownBy(() -> SnpCpus.of(count, NAPLES))
        .isInstanceOf(MalformedInputException.class)
        .hasMessageContaining("expected 1 to 4096");
  }

  @ParameterizedTest
  @CsvSource({"0x20, SNPActive", "0x801, reserved bits 0x800 must be zero"})
  void refuses_features_no_guest_has(String features, String message) {
    SevFeatures wrong = new SevFeatures(Long.decode(features));

    assertThatThrownBy(() -> new SnpCpus(1, NAPLES, wrong))
        .isInstanceOf(MalformedInputException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4095, 4097, (32 << 20) + 4096})
  void refuses_images_of_other_lengths(int length) {
    assertThatThrownBy(() -> LaunchImage.of("OVMF image", new byte[length]))
        .isInstanceOf(MalformedInputException.class)
        .hasMessageStartingWith("OVMF image: expected");
  }

  @Test
  void tells_an_image_that_qemu_does_not_start() {
    assertThat(image("amdsev").hasSnpMetadata()).isTrue();
    assertThat(image("sev-only").hasSnpMetadata()).isFalse();
  }

  @Test
  void refuses_other_features_and_stores_with_an_svsm() {
    LaunchImage svsm = LaunchImage.of("SVSM image", MeasureArguments.vectorFile("@svsm.fd"));
    SnpCpus debugSwap = new SnpCpus(1, NAPLES, new SevFeatures(0x21));

    assertThatThrownBy(() -> new SvsmLaunch(image("ovmfx64"), 0, svsm, debugSwap))
        .isInstanceOf(UnsupportedInputException.class)
        .hasMessageContaining("SEV_FEATURES 0x1, found 0x21");
    assertThatThrownBy(() -> new SvsmLaunch(image("ovmfx64"), 1, svsm, SnpCpus.of(1, NAPLES)))
        .isInstanceOf(MalformedInputException.class)
        .hasMessageContaining("variable store");
  }
}
