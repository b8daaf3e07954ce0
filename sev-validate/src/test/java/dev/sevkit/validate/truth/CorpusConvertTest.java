package dev.sevkit.validate.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.domain.Domain;
import dev.sevkit.model.domain.MachineType;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.kit.Shared;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.xml.ModelReadException;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.fix.FixApplier;
import dev.sevkit.validate.fix.FixResult;
import dev.sevkit.validate.generate.DomainConverter;
import dev.sevkit.validate.generate.GenerationException;
import dev.sevkit.validate.rules.BuiltInRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Over every domain of libvirt's and virt-manager's tests. */
class CorpusConvertTest {

  /** Taking a device away, giving up Secure Boot, another CPU or image: no converter's business. */
  private static final Set<String> OWNERS_DECISIONS =
      Set.of(
          "cpu-model-not-amd",
          "firmware-secure-boot",
          "kernel-hashes-missing",
          "mediated-device",
          "network-boot",
          "pci-passthrough",
          "persistent-memory",
          "snp-loader-pflash",
          "vcpu-hotplug",
          "vdpa-device",
          "virtio-mem-device");

  @Test
  void a_domain_without_launch_security_has_no_findings() {
    int plain = 0;
    Validator validator = new Validator(BuiltInRules.all(), TargetProfile.unknown());
    for (DomainXml document : corpus()) {
      if (document.domain().getLaunchSecurity().isEmpty()) {
        plain++;
        ValidationReport report = validator.validate(document);
        assertThat(report.findings()).as(document.source().name()).isEmpty();
        assertThat(report.skipped()).as(document.source().name()).isEmpty();
      }
    }
    System.out.printf("corpus: %d domains without launchSecurity, no finding%n", plain);
    assertThat(plain).isGreaterThan(1280);
  }

  /** What conversion leaves of an ordinary domain is what was reported before; none is worse. */
  @ParameterizedTest
  @EnumSource(SevType.class)
  void converting_ends_clean_or_names_what_it_cannot_convert(SevType type) {
    Validator asIs = new Validator(BuiltInRules.all(), TargetProfile.unknown().as(type));
    Validator validator = new Validator(BuiltInRules.all(), TargetProfile.unknown());
    DomainConverter converter = new DomainConverter(FixApplier.safe(validator));
    int clean = 0;
    int files = 0;
    Map<String, Integer> left = new TreeMap<>();
    for (DomainXml document : corpus()) {
      if (!isPlainX86(document.domain())) {
        continue;
      }
      files++;
      Optional<FixResult> converted = convert(converter, document, type);
      if (converted.isEmpty()) {
        continue;
      }
      Set<String> after = errors(converted.get().remaining());
      if (document.domain().getLaunchSecurity().isEmpty()) {
        Set<String> before = errors(asIs.validate(document));
        assertThat(before).as(document.source().name()).containsAll(after);
      }
      clean += after.isEmpty() ? 1 : 0;
      after.forEach(rule -> left.merge(rule, 1, Integer::sum));
      assertThat(converter.convert(converted.get().after(), type).isChanged())
          .as("%s converted twice", document.source().name())
          .isFalse();
    }
    System.out.printf("to %s: %d of %d clean; left %s%n", type.id(), clean, files, left);
    assertThat(files).isGreaterThan(150);
    assertThat(clean).isGreaterThan(files / 3);
  }

  /** On q35 nothing is left to warn of but what only the owner of the domain can decide. */
  @ParameterizedTest
  @EnumSource(SevType.class)
  void converting_a_domain_on_q35_leaves_no_warning_but_what_has_no_safe_fix(SevType type) {
    Validator validator = new Validator(BuiltInRules.all(), TargetProfile.unknown());
    DomainConverter converter = new DomainConverter(FixApplier.safe(validator));
    int files = 0;
    Map<String, Integer> left = new TreeMap<>();
    for (DomainXml document : corpus()) {
      boolean ordinary = document.domain().getLaunchSecurity().isEmpty();
      if (!ordinary || !isPlainX86(document.domain()) || !isQ35(document.domain())) {
        continue;
      }
      files++;
      convert(converter, document, type).stream()
          .flatMap(converted -> converted.remaining().findings().stream())
          .filter(finding -> finding.severity().atLeast(Severity.WARNING))
          .peek(finding -> assertThat(finding.fixes()).noneMatch(Fix::safe))
          .forEach(finding -> left.merge(finding.id(), 1, Integer::sum));
    }
    System.out.printf("to %s: %d on q35; left %s%n", type.id(), files, left);
    assertThat(files).isGreaterThan(80);
    assertThat(OWNERS_DECISIONS).containsAll(left.keySet());
  }

  private static boolean isQ35(Domain domain) {
    return Optional.ofNullable(domain.getOs())
        .flatMap(os -> Optional.ofNullable(os.getType()))
        .flatMap(os -> Optional.ofNullable(os.getMachine()))
        .filter(machine -> new MachineType(machine).isQ35())
        .isPresent();
  }

  private static Optional<FixResult> convert(
      DomainConverter converter, DomainXml document, SevType type) {
    try {
      return Optional.of(converter.convert(document, type));
    } catch (GenerationException e) {
      assertThat(e.getMessage()).isNotBlank();
      return Optional.empty();
    }
  }

  private static boolean isPlainX86(Domain domain) {
    boolean kvm = "kvm".equals(domain.getType());
    return kvm
        && Optional.ofNullable(domain.getOs())
            .flatMap(os -> Optional.ofNullable(os.getType()))
            .filter(type -> "hvm".equals(type.getVirtualization()))
            .filter(type -> type.getArch() == null || "x86_64".equals(type.getArch()))
            .filter(type -> type.getMachine() == null || isPc(type.getMachine()))
            .isPresent();
  }

  private static boolean isPc(String machine) {
    return machine.startsWith("pc") || machine.startsWith("q35");
  }

  private static Set<String> errors(ValidationReport report) {
    assertThat(report.failed()).isEmpty();
    return report.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::id)
        .collect(Collectors.toSet());
  }

  private static List<DomainXml> corpus() {
    List<DomainXml> documents = new ArrayList<>();
    for (Path file : Shared.xmlFiles("corpus")) {
      try {
        documents.add(DomainXml.read(file));
      } catch (ModelReadException e) {
        assertThat(file.getFileName().toString())
            .matches("domaincaps-.*|vm__testdriver__testdriver_13\\.xml");
      }
    }
    return documents;
  }
}
