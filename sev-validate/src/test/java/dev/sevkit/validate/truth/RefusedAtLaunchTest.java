package dev.sevkit.validate.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sevkit.model.firmware.FirmwareDescriptors;
import dev.sevkit.model.firmware.image.FirmwareImage;
import dev.sevkit.model.io.CapabilitiesXml;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.Version;
import dev.sevkit.testkit.EmulatedSev;
import dev.sevkit.testkit.EmulatedSevHost;
import dev.sevkit.testkit.OwnerSession;
import dev.sevkit.testkit.kit.Virsh;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.fix.FixApplier;
import dev.sevkit.validate.fix.FixResult;
import dev.sevkit.validate.rules.BuiltInRules;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What rules call refused is refused, in these words, by the real libvirt and QEMU; once fixed, the
 * guest starts.
 */
@EmulatedSev
@TestInstance(Lifecycle.PER_CLASS)
class RefusedAtLaunchTest {

  private static final Set<String> OF_ANOTHER_POLICY =
      Set.of("policy-demands-firmware", "policy-missing", "snp-policy-on-sev");

  private static final String CBITPOS = "<cbitpos>51</cbitpos>";
  private static final String POLICY = "<policy>0x0001</policy>";
  private static final String DEVICES = "</devices>";

  private final EmulatedSevHost host;
  private final Virsh virsh;
  private final TargetProfile target;
  private final String good;

  RefusedAtLaunchTest(EmulatedSevHost host) {
    this.host = host;
    virsh = new Virsh(host);
    target = offering(host.emulator());
    good = good(host, host.ownerSession(1));
  }

  @AfterEach
  void endTheGuest() {
    virsh.end();
    assertThat(virsh.must("list --all --name")).isEmpty();
  }

  /** What is known of a target that has this QEMU: what libvirt says of it here. */
  private TargetProfile offering(Path qemu) {
    String said = virsh.must("domcapabilities --virttype qemu --emulatorbin " + qemu);
    return TargetProfile.unknown()
        .capabilities(
            CapabilitiesXml.parseDomainCapabilities(
                "virsh", said.replace("<domain>qemu<", "<domain>kvm<")));
  }

  /** A domain that starts, with a launch session of its own. */
  private static String good(EmulatedSevHost host, OwnerSession session) {
    return """
    <domain type='kvm'>
      <name>guest</name>
      <memory unit='MiB'>256</memory>
      <vcpu>2</vcpu>
      <os>
        <type arch='x86_64' machine='q35'>hvm</type>
        <loader readonly='yes' type='pflash' stateless='yes'>%s</loader>
      </os>
      <features>
        <acpi/>
      </features>
      <devices>
        <emulator>%s</emulator>
        <memballoon model='none'/>
      </devices>
      <launchSecurity type='sev'>
        <cbitpos>51</cbitpos>
        <reducedPhysBits>1</reducedPhysBits>
        <policy>0x0001</policy>
        <dhCert>%s</dhCert>
        <session>%s</session>
      </launchSecurity>
    </domain>
    """
        .formatted(host.firmware(), host.emulator(), session.dhCert(), session.session());
  }

  /** There is no KVM where tests run; libvirt and the emulated processor do not mind. */
  private Virsh.Said start(String xml) {
    return virsh.start(xml.replace("<domain type='kvm'>", "<domain type='qemu'>"));
  }

  private void requireStarted(String xml) {
    assertThat(start(xml).words()).endsWith("paused");
  }

  private void requireRefused(String xml, String... words) {
    String said = start(xml).words();
    assumeThat(said)
        .as("what only root can launch: %s", said)
        .doesNotContain("not yet supported in session mode");
    assertThat(said).doesNotEndWith("paused").contains(words);
  }

  @Test
  void the_domain_without_a_fault_starts() {
    requireStarted(good);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault(
            "cbitpos-mismatch",
            CBITPOS,
            "<cbitpos>47</cbitpos>",
            "cbitpos check failed, host '51' requested '47'"),
        fault(
            "reduced-phys-bits-mismatch",
            "<reducedPhysBits>1<",
            "<reducedPhysBits>0<",
            "reduced_phys_bits check failed"),
        fault("policy-missing", POLICY, "", "failed to get launch security policy"),
        fault(
            "policy-not-hexadecimal",
            POLICY,
            "<policy>0x0001 </policy>",
            "failed to get launch security policy"),
        fault(
            "cbitpos-not-decimal",
            CBITPOS,
            "<cbitpos>0x33</cbitpos>",
            "Invalid format for launch security cbitpos"),
        fault(
            "launch-security-type-unknown",
            "type='sev'",
            "type='SEV'",
            "Invalid value for attribute 'type' in element 'launchSecurity'"),
        fault(
            "launch-security-not-yes-no",
            "type='sev'",
            "type='sev' kernelHashes='true'",
            "Invalid value for attribute 'kernelHashes'"),
        fault(
            "ide-on-q35",
            DEVICES,
            "<disk type='file' device='cdrom'><target dev='hda' bus='ide'/></disk>" + DEVICES,
            "IDE controllers are unsupported for this QEMU binary or machine type"),
        fault(
            "iommu-on-non-virtio",
            DEVICES,
            "<disk type='file' device='cdrom'><driver name='qemu' iommu='on'/>"
                + "<target dev='sda' bus='sata'/></disk>"
                + DEVICES,
            "iommu driver option is only supported for virtio devices"),
        fault(
            "rng-without-backend",
            DEVICES,
            "<rng model='virtio'/>" + DEVICES,
            "only one RNG backend is supported"),
        fault(
            "stateless-with-nvram",
            "</loader>",
            "</loader><nvram>/tmp/guest_VARS.fd</nvram>",
            "NVRAM is not permitted when loader is stateless"),
        fault("snp-policy-on-sev", POLICY, "<policy>0x30000</policy>", "fw_error=7"),
        fault("uefi-without-acpi", "<acpi/>", "<pae/>", "ACPI"),
        fault(
            "vhost-user-without-shared-memory",
            DEVICES,
            "<filesystem type='mount'><driver type='virtiofs'/><source dir='/tmp'/>"
                + "<target dir='tag'/></filesystem>"
                + DEVICES,
            "requires shared memory"),
        fault(
            "policy-demands-firmware",
            POLICY,
            "<policy>0xff010001</policy>",
            "fw_error=7 'Policy is not allowed'"),
        Arguments.of(
            "launch-blob-placeholder",
            (UnaryOperator<String>)
                text ->
                    text.replaceAll("<dhCert>[^<]*<", "<dhCert>AAAABBBB=CCCCCDDDDD<")
                        .replaceAll("<session>[^<]*<", "<session>AAAABBBB=EEEEEFFFFF<"),
            "fw_error="));
  }

  private static Arguments fault(String rule, String good, String bad, String message) {
    UnaryOperator<String> make = text -> text.replace(good, bad);
    return Arguments.of(rule, make, message);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void what_is_reported_is_refused_and_starts_once_fixed(
      String rule, UnaryOperator<String> make, String message) {
    String bad = make.apply(good);
    assertThat(bad).isNotEqualTo(good);
    requireRefused(bad, message);
    virsh.end();

    Validator only = new Validator(RuleSet.of(List.of(named(rule))), target);
    FixResult fixed = FixApplier.withUnsafe(only).fix(DomainXml.parse("guest.xml", bad));
    assertThat(fixed.applied()).as("fixes of %s", rule).isNotEmpty();
    assertThat(fixed.remaining().findings()).isEmpty();
    requireStarted(withoutOldSession(rule, fixed.after().source().text()));
  }

  static Stream<Arguments> faultsWithoutFix() {
    return Stream.of(
        fault(
            "architecture-unsupported",
            "arch='x86_64' machine='q35'",
            "arch='aarch64' machine='virt'",
            "does not support arch 'aarch64'"),
        fault(
            "machine-version-mismatch",
            "machine='q35'",
            "machine='pc-q35-9.0'",
            "does not support machine type 'pc-q35-9.0'"),
        Arguments.of(
            "dh-cert-length",
            (UnaryOperator<String>) t -> t.replaceAll("<dhCert>.{4}", "<dhCert>"),
            "fw_error="),
        Arguments.of(
            "session-length",
            (UnaryOperator<String>) t -> t.replaceAll("<session>.{4}", "<session>"),
            "fw_error="),
        fault(
            "firmware-without-hash-area",
            "<launchSecurity type='sev'>",
            "<launchSecurity type='sev' kernelHashes='yes'>",
            "guest firmware hashes table area is invalid"),
        Arguments.of(
            "no-firmware-fits",
            (UnaryOperator<String>)
                t -> t.replaceAll("<loader .*</loader>", "<loader stateless='yes'/>"),
            "Unable to find any firmware to satisfy 'efi'"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faultsWithoutFix")
  void what_is_reported_is_refused(String rule, UnaryOperator<String> make, String message) {
    String bad = make.apply(good);
    if (rule.equals("firmware-without-hash-area")) {
      bad =
          bad.replace(
              "</loader>", "</loader><kernel>" + virsh.file("kernel", "kernel") + "</kernel>");
    }
    if (rule.equals("no-firmware-fits")) {
      bad = bad.replace("<os>", "<os firmware='efi'>");
    }
    TargetProfile known =
        target
            .libvirt(Version.of(9, 0))
            .qemu(Version.of(7, 2))
            .firmware(FirmwareDescriptors.read(Path.of("/usr/share/qemu/firmware")))
            .images(path -> Optional.of(FirmwareImage.read(Path.of(path))));
    assertThat(
            new Validator(RuleSet.of(List.of(named(rule))), known)
                .validate(DomainXml.parse("guest.xml", bad))
                .findings())
        .hasSize(1);
    requireRefused(withoutOldSession(rule, bad), message);
  }

  /** A session made for another policy goes with it. */
  private static String withoutOldSession(String rule, String fixed) {
    return OF_ANOTHER_POLICY.contains(rule)
        ? fixed.replaceAll("(?s) *<dhCert>.*</session>\n", "")
        : fixed;
  }

  @Test
  void a_session_for_another_policy_is_a_bad_measurement() {
    requireRefused(
        good.replace(POLICY, "<policy>0x0003</policy>"),
        "LAUNCH_START ret=1 fw_error=11 'Bad measurement'");
  }

  @Test
  void the_platforms_certificate_in_dh_cert_is_refused() {
    String own = Base64.getEncoder().encodeToString(host.pdh());
    String bad = good.replaceAll("<dhCert>[^<]*<", "<dhCert>" + own + "<");
    Validator only =
        new Validator(
            RuleSet.of(List.of(named("dh-cert-is-platform-key"))), TargetProfile.unknown());
    assertThat(only.validate(DomainXml.parse("guest.xml", bad)).findings()).hasSize(1);
    requireRefused(bad, "fw_error=");
  }

  @Test
  void a_binary_without_sev_is_refused() {
    Path real = Path.of("/usr/bin/qemu-system-x86_64");
    String bad = good.replace(host.emulator().toString(), real.toString());
    assertThat(
            new Validator(BuiltInRules.all(), offering(real))
                .validate(DomainXml.parse("g", bad))
                .findings())
        .extracting(Finding::id)
        .contains("host-lacks-sev");
    requireRefused(bad, "SEV launch security is not supported with this QEMU binary");
  }

  private static Rule named(String id) {
    return BuiltInRules.all().named(id).orElseThrow();
  }
}
