package dev.sevkit.model.firmware;

import dev.sevkit.model.domain.Domain;
import dev.sevkit.model.domain.Features;
import dev.sevkit.model.domain.FirmwareFeature;
import dev.sevkit.model.domain.FirmwareFeatures;
import dev.sevkit.model.domain.LaunchSecurity;
import dev.sevkit.model.domain.Loader;
import dev.sevkit.model.domain.MachineType;
import dev.sevkit.model.domain.Nvram;
import dev.sevkit.model.domain.Os;
import dev.sevkit.model.domain.OsType;
import dev.sevkit.model.domain.Pm;
import dev.sevkit.model.domain.feature.SmmFeature;
import dev.sevkit.model.sev.HexNumber;
import dev.sevkit.model.sev.SevType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a domain says of its firmware; empty is what it does not say. */
final class FirmwareRequest {

  /** Bit 2 of the guest policy: SEV-ES is required. */
  private static final long ES = 0x4;

  private final Domain domain;
  private final Optional<Os> os;
  private final Optional<Loader> loader;
  private final Optional<Nvram> nvram;

  FirmwareRequest(Domain domain) {
    this.domain = domain;
    this.os = Optional.ofNullable(domain.getOs());
    this.loader = os.map(Os::getLoader);
    this.nvram = os.map(Os::getNvram);
  }

  Optional<String> firmware() {
    return os.map(Os::getFirmware);
  }

  /** The guest's architecture; x86_64 when absent, all SEV hosts being of it. */
  String arch() {
    return os.map(Os::getType).map(OsType::getArch).orElse("x86_64");
  }

  /** The machine; the alias pc when absent, QEMU's default for x86_64. */
  String machine() {
    return os.map(Os::getType).map(OsType::getMachine).orElse("pc");
  }

  boolean hasLoader() {
    return loader.isPresent();
  }

  Optional<String> path() {
    return loader.map(Loader::getPath).map(String::strip).filter(path -> !path.isEmpty());
  }

  Optional<String> loaderType() {
    return loader.map(Loader::getType);
  }

  Optional<String> secure() {
    return loader.map(Loader::getSecure);
  }

  Optional<String> stateless() {
    return loader.map(Loader::getStateless);
  }

  Optional<String> readonly() {
    return loader.map(Loader::getReadonly);
  }

  Optional<String> format() {
    return loader.map(Loader::getFormat);
  }

  boolean hasNvram() {
    return nvram.isPresent();
  }

  Optional<String> template() {
    return nvram.map(Nvram::getTemplate);
  }

  Optional<String> templateFormat() {
    return nvram.map(Nvram::getTemplateFormat);
  }

  Optional<String> storeFormat() {
    return nvram.map(Nvram::getFormat);
  }

  /** Whether the store is said to lie somewhere, by its path or by a source. */
  boolean namesStore() {
    return nvram.map(Nvram::getType).isPresent()
        || nvram.map(Nvram::getPath).filter(path -> !path.isBlank()).isPresent();
  }

  boolean hasVarstore() {
    return os.map(Os::getVarstore).isPresent();
  }

  Optional<String> kernel() {
    return os.map(Os::getKernel).map(String::strip).filter(kernel -> !kernel.isEmpty());
  }

  boolean hasFirmwareFeatures() {
    return !features().toList().isEmpty();
  }

  /** What {@code <firmware>} says of a feature, yes or no; the last word counts. */
  Optional<String> feature(String name) {
    return features()
        .filter(feature -> name.equals(feature.getName()))
        .flatMap(feature -> Stream.ofNullable(feature.getEnabled()))
        .reduce((first, second) -> second);
  }

  private Stream<FirmwareFeature> features() {
    return os.map(Os::getFirmwareFeatures).stream()
        .map(FirmwareFeatures::getFeatures)
        .flatMap(List::stream);
  }

  boolean isQ35() {
    return new MachineType(machine()).isQ35();
  }

  boolean smmIsOff() {
    return smm().filter(smm -> "off".equals(smm.getState())).isPresent();
  }

  boolean smmIsOn() {
    return smm().filter(smm -> !"off".equals(smm.getState())).isPresent();
  }

  private Optional<SmmFeature> smm() {
    return Optional.ofNullable(domain.getFeatures()).map(Features::getSmm);
  }

  boolean suspendsToMemory() {
    return Optional.ofNullable(domain.getPm())
        .map(Pm::getSuspendToMem)
        .filter(state -> "yes".equals(state.getEnabled()))
        .isPresent();
  }

  boolean suspendsToDisk() {
    return Optional.ofNullable(domain.getPm())
        .map(Pm::getSuspendToDisk)
        .filter(state -> "yes".equals(state.getEnabled()))
        .isPresent();
  }

  /** The launchSecurity type as written; of several elements the first counts. */
  Optional<String> securityType() {
    return security().map(LaunchSecurity::getType);
  }

  /** The kind of SEV guest it is to be. */
  Optional<SevType> sevType() {
    return switch (securityType().orElse("")) {
      case "sev" -> Optional.of(policyRequiresEs() ? SevType.SEV_ES : SevType.SEV);
      case "sev-snp" -> Optional.of(SevType.SEV_SNP);
      default -> Optional.empty();
    };
  }

  boolean isSevEs() {
    return sevType().filter(SevType.SEV_ES::equals).isPresent();
  }

  private boolean policyRequiresEs() {
    return security()
        .map(LaunchSecurity::getPolicy)
        .flatMap(HexNumber::parse)
        .filter(policy -> (policy.value() & ES) != 0)
        .isPresent();
  }

  private Optional<LaunchSecurity> security() {
    return domain.getLaunchSecurity().stream().findFirst();
  }

  /** The features launchSecurity demands of the firmware. */
  List<String> requiredFeatures() {
    return sevType()
        .map(FirmwareDescriptor::needs)
        .orElseGet(
            () -> securityType().filter("tdx"::equals).map(tdx -> "intel-tdx").stream().toList());
  }
}
