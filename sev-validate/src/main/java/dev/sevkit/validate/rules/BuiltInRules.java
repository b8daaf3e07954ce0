package dev.sevkit.validate.rules;

import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.rules.attestation.DhCertHeader;
import dev.sevkit.validate.rules.attestation.DhCertIsPlatformKey;
import dev.sevkit.validate.rules.attestation.DhCertLength;
import dev.sevkit.validate.rules.attestation.IdAuthWithoutIdBlock;
import dev.sevkit.validate.rules.attestation.IdBlockPolicyMismatch;
import dev.sevkit.validate.rules.attestation.IdBlockWithoutIdAuth;
import dev.sevkit.validate.rules.attestation.KernelHashesMissing;
import dev.sevkit.validate.rules.attestation.KernelHashesWithoutKernel;
import dev.sevkit.validate.rules.attestation.LaunchBlobNotBase64;
import dev.sevkit.validate.rules.attestation.LaunchBlobPlaceholder;
import dev.sevkit.validate.rules.attestation.LaunchSessionIncomplete;
import dev.sevkit.validate.rules.attestation.SessionLength;
import dev.sevkit.validate.rules.attestation.SnpBlobLength;
import dev.sevkit.validate.rules.devices.IdeOnQ35;
import dev.sevkit.validate.rules.devices.ImplicitBalloonWithoutIommu;
import dev.sevkit.validate.rules.devices.IommuOnNonVirtio;
import dev.sevkit.validate.rules.devices.MediatedDevice;
import dev.sevkit.validate.rules.devices.PciPassthrough;
import dev.sevkit.validate.rules.devices.RngWithoutBackend;
import dev.sevkit.validate.rules.devices.VfioNvmeDisk;
import dev.sevkit.validate.rules.devices.VirtioBlkBootDisk;
import dev.sevkit.validate.rules.devices.VirtioIommuOff;
import dev.sevkit.validate.rules.devices.VirtioNetOptionRom;
import dev.sevkit.validate.rules.devices.VirtioTransitional;
import dev.sevkit.validate.rules.devices.VirtioWithoutIommu;
import dev.sevkit.validate.rules.firmware.AttestedNvram;
import dev.sevkit.validate.rules.firmware.FirmwareNotUefi;
import dev.sevkit.validate.rules.firmware.FirmwareSecureBoot;
import dev.sevkit.validate.rules.firmware.FirmwareSizeNotRom;
import dev.sevkit.validate.rules.firmware.FirmwareWithoutEsResetBlock;
import dev.sevkit.validate.rules.firmware.FirmwareWithoutHashArea;
import dev.sevkit.validate.rules.firmware.FirmwareWithoutSecretArea;
import dev.sevkit.validate.rules.firmware.FirmwareWithoutSevTable;
import dev.sevkit.validate.rules.firmware.FirmwareWithoutSnpMetadata;
import dev.sevkit.validate.rules.firmware.OsTypeAttribute;
import dev.sevkit.validate.rules.firmware.SmmEnabled;
import dev.sevkit.validate.rules.firmware.SnpLoaderPflash;
import dev.sevkit.validate.rules.firmware.SnpNvram;
import dev.sevkit.validate.rules.firmware.StatelessWithNvram;
import dev.sevkit.validate.rules.host.FirmwareLacksSev;
import dev.sevkit.validate.rules.host.FirstGenerationEpyc;
import dev.sevkit.validate.rules.host.HostCapabilitiesStale;
import dev.sevkit.validate.rules.host.HostLacksSev;
import dev.sevkit.validate.rules.host.HostLacksSevEs;
import dev.sevkit.validate.rules.host.HostLacksSevSnp;
import dev.sevkit.validate.rules.host.SevStackTooOld;
import dev.sevkit.validate.rules.host.SnpStackTooOld;
import dev.sevkit.validate.rules.launch.CbitposHardcoded;
import dev.sevkit.validate.rules.launch.CbitposMismatch;
import dev.sevkit.validate.rules.launch.CbitposMissing;
import dev.sevkit.validate.rules.launch.CbitposNotDecimal;
import dev.sevkit.validate.rules.launch.LaunchSecurityDuplicate;
import dev.sevkit.validate.rules.launch.LaunchSecurityDuplicateChild;
import dev.sevkit.validate.rules.launch.LaunchSecurityForeignChild;
import dev.sevkit.validate.rules.launch.LaunchSecurityNotYesNo;
import dev.sevkit.validate.rules.launch.LaunchSecurityTypeUnknown;
import dev.sevkit.validate.rules.launch.LaunchSecurityUnknownChild;
import dev.sevkit.validate.rules.launch.ReducedPhysBitsMismatch;
import dev.sevkit.validate.rules.lifecycle.RebootUnsupported;
import dev.sevkit.validate.rules.machine.ArchitectureUnsupported;
import dev.sevkit.validate.rules.machine.DomainTypeNotKvm;
import dev.sevkit.validate.rules.machine.MachineNotQ35;
import dev.sevkit.validate.rules.memory.CurrentMemoryBelowMemory;
import dev.sevkit.validate.rules.memory.HardLimitTooLow;
import dev.sevkit.validate.rules.memory.MemoryNotLocked;
import dev.sevkit.validate.rules.memory.SnpMemoryLocked;
import dev.sevkit.validate.rules.policy.PolicyAllowsDebug;
import dev.sevkit.validate.rules.policy.PolicyLooksDecimal;
import dev.sevkit.validate.rules.policy.PolicyMissing;
import dev.sevkit.validate.rules.policy.PolicyNotHexadecimal;
import dev.sevkit.validate.rules.policy.PolicyReservedBits;
import dev.sevkit.validate.rules.policy.SnpPolicyOnSev;
import dev.sevkit.validate.rules.policy.SnpPolicyReservedBits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** All rules SevKit ships, and their pages. */
public final class BuiltInRules {

  private static final RuleSet ALL =
      RuleSet.of(
          List.of(
              new ArchitectureUnsupported(),
              new AttestedNvram(),
              new CbitposHardcoded(),
              new CbitposMismatch(),
              new CbitposMissing(),
              new CbitposNotDecimal(),
              new CurrentMemoryBelowMemory(),
              new DhCertHeader(),
              new DhCertIsPlatformKey(),
              new DhCertLength(),
              new DomainTypeNotKvm(),
              new FirmwareLacksSev(),
              new FirmwareNotUefi(),
              new FirmwareSecureBoot(),
              new FirmwareSizeNotRom(),
              new FirmwareWithoutEsResetBlock(),
              new FirmwareWithoutHashArea(),
              new FirmwareWithoutSecretArea(),
              new FirmwareWithoutSevTable(),
              new FirmwareWithoutSnpMetadata(),
              new FirstGenerationEpyc(),
              new HardLimitTooLow(),
              new HostCapabilitiesStale(),
              new HostLacksSev(),
              new HostLacksSevEs(),
              new HostLacksSevSnp(),
              new IdAuthWithoutIdBlock(),
              new IdBlockPolicyMismatch(),
              new IdBlockWithoutIdAuth(),
              new IdeOnQ35(),
              new ImplicitBalloonWithoutIommu(),
              new IommuOnNonVirtio(),
              new KernelHashesMissing(),
              new KernelHashesWithoutKernel(),
              new LaunchBlobNotBase64(),
              new LaunchBlobPlaceholder(),
              new LaunchSecurityDuplicate(),
              new LaunchSecurityDuplicateChild(),
              new LaunchSecurityForeignChild(),
              new LaunchSecurityNotYesNo(),
              new LaunchSecurityTypeUnknown(),
              new LaunchSecurityUnknownChild(),
              new LaunchSessionIncomplete(),
              new MachineNotQ35(),
              new MediatedDevice(),
              new MemoryNotLocked(),
              new OsTypeAttribute(),
              new PciPassthrough(),
              new PolicyAllowsDebug(),
              new PolicyLooksDecimal(),
              new PolicyMissing(),
              new PolicyNotHexadecimal(),
              new PolicyReservedBits(),
              new RebootUnsupported(),
              new ReducedPhysBitsMismatch(),
              new RngWithoutBackend(),
              new SessionLength(),
              new SevStackTooOld(),
              new SmmEnabled(),
              new SnpBlobLength(),
              new SnpLoaderPflash(),
              new SnpMemoryLocked(),
              new SnpNvram(),
              new SnpPolicyOnSev(),
              new SnpPolicyReservedBits(),
              new SnpStackTooOld(),
              new StatelessWithNvram(),
              new VfioNvmeDisk(),
              new VirtioBlkBootDisk(),
              new VirtioIommuOff(),
              new VirtioNetOptionRom(),
              new VirtioTransitional(),
              new VirtioWithoutIommu()));

  private BuiltInRules() {}

  /** The rules. */
  public static RuleSet all() {
    return ALL;
  }

  /**
   * The page of a rule, in Markdown: what it reports, why it matters, symptoms, bad, good, source.
   * Empty if no shipped rule has that name.
   */
  public static Optional<String> page(String id) {
    if (ALL.named(id).isEmpty()) {
      return Optional.empty();
    }
    try (InputStream page = BuiltInRules.class.getResourceAsStream(id + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the page of " + id + " cannot be read", e);
    }
  }
}
