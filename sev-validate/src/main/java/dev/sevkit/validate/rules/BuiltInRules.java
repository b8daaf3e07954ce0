package dev.sevkit.validate.rules;

import dev.sevkit.validate.RuleSet;
import dev.sevkit.validate.rules.attestation.AttestationNotPrepared;
import dev.sevkit.validate.rules.attestation.AuthorKeyMismatch;
import dev.sevkit.validate.rules.attestation.DhCertHeader;
import dev.sevkit.validate.rules.attestation.DhCertIsPlatformKey;
import dev.sevkit.validate.rules.attestation.DhCertLength;
import dev.sevkit.validate.rules.attestation.IdAuthHeader;
import dev.sevkit.validate.rules.attestation.IdAuthWithoutIdBlock;
import dev.sevkit.validate.rules.attestation.IdBlockPolicyMismatch;
import dev.sevkit.validate.rules.attestation.IdBlockVersion;
import dev.sevkit.validate.rules.attestation.IdBlockWithoutIdAuth;
import dev.sevkit.validate.rules.attestation.KernelHashesMissing;
import dev.sevkit.validate.rules.attestation.KernelHashesUnsupported;
import dev.sevkit.validate.rules.attestation.KernelHashesWithoutKernel;
import dev.sevkit.validate.rules.attestation.LaunchBlobNotBase64;
import dev.sevkit.validate.rules.attestation.LaunchBlobPlaceholder;
import dev.sevkit.validate.rules.attestation.LaunchSessionIncomplete;
import dev.sevkit.validate.rules.attestation.SessionLength;
import dev.sevkit.validate.rules.attestation.ShimNotMeasured;
import dev.sevkit.validate.rules.attestation.SnpBlobLength;
import dev.sevkit.validate.rules.attestation.VcekDisabled;
import dev.sevkit.validate.rules.devices.BalloonWithoutEffect;
import dev.sevkit.validate.rules.devices.HostFilesystem;
import dev.sevkit.validate.rules.devices.IdeOnQ35;
import dev.sevkit.validate.rules.devices.ImplicitBalloonWithoutIommu;
import dev.sevkit.validate.rules.devices.ImplicitControllerWithoutIommu;
import dev.sevkit.validate.rules.devices.IommuAttributeUnknown;
import dev.sevkit.validate.rules.devices.IommuDevice;
import dev.sevkit.validate.rules.devices.IommuOnNonVirtio;
import dev.sevkit.validate.rules.devices.LargeVideoMemory;
import dev.sevkit.validate.rules.devices.MediatedDevice;
import dev.sevkit.validate.rules.devices.PciPassthrough;
import dev.sevkit.validate.rules.devices.RngMissing;
import dev.sevkit.validate.rules.devices.RngWithoutBackend;
import dev.sevkit.validate.rules.devices.SwiotlbNotSet;
import dev.sevkit.validate.rules.devices.TpmCrbOnSnp;
import dev.sevkit.validate.rules.devices.TpmOfHost;
import dev.sevkit.validate.rules.devices.VdpaDevice;
import dev.sevkit.validate.rules.devices.VfioNvmeDisk;
import dev.sevkit.validate.rules.devices.VhostUserProtocol;
import dev.sevkit.validate.rules.devices.VirtioBlkBootDisk;
import dev.sevkit.validate.rules.devices.VirtioBlkQueues;
import dev.sevkit.validate.rules.devices.VirtioGpuOnI440fx;
import dev.sevkit.validate.rules.devices.VirtioIommuOff;
import dev.sevkit.validate.rules.devices.VirtioIommuRedundant;
import dev.sevkit.validate.rules.devices.VirtioLegacyOnI440fx;
import dev.sevkit.validate.rules.devices.VirtioNetOptionRom;
import dev.sevkit.validate.rules.devices.VirtioTransitional;
import dev.sevkit.validate.rules.devices.VirtioWithoutIommu;
import dev.sevkit.validate.rules.devices.WatchdogReset;
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
import dev.sevkit.validate.rules.host.HostLacksSev;
import dev.sevkit.validate.rules.host.HostLacksSevEs;
import dev.sevkit.validate.rules.host.HostLacksSevSnp;
import dev.sevkit.validate.rules.launch.CbitposHardcoded;
import dev.sevkit.validate.rules.launch.CbitposMismatch;
import dev.sevkit.validate.rules.launch.CbitposMissing;
import dev.sevkit.validate.rules.launch.CbitposNotDecimal;
import dev.sevkit.validate.rules.launch.LaunchSecurityDuplicate;
import dev.sevkit.validate.rules.launch.LaunchSecurityDuplicateChild;
import dev.sevkit.validate.rules.launch.LaunchSecurityForeignChild;
import dev.sevkit.validate.rules.launch.LaunchSecurityMissing;
import dev.sevkit.validate.rules.launch.LaunchSecurityNotYesNo;
import dev.sevkit.validate.rules.launch.LaunchSecurityTypeUnknown;
import dev.sevkit.validate.rules.launch.LaunchSecurityUnknownChild;
import dev.sevkit.validate.rules.launch.ReducedPhysBitsMismatch;
import dev.sevkit.validate.rules.launch.SevEsOnSnpHost;
import dev.sevkit.validate.rules.launch.SevEsStackTooOld;
import dev.sevkit.validate.rules.launch.SnpHostUnproven;
import dev.sevkit.validate.rules.lifecycle.CrashDumpEncrypted;
import dev.sevkit.validate.rules.lifecycle.GuestKernelTooOld;
import dev.sevkit.validate.rules.lifecycle.RebootUnsupported;
import dev.sevkit.validate.rules.lifecycle.SleepStateEnabled;
import dev.sevkit.validate.rules.machine.ArchitectureUnsupported;
import dev.sevkit.validate.rules.machine.DomainTypeNotKvm;
import dev.sevkit.validate.rules.machine.MachineNotQ35;
import dev.sevkit.validate.rules.memory.CurrentMemoryBelowMemory;
import dev.sevkit.validate.rules.memory.HardLimitTooLow;
import dev.sevkit.validate.rules.memory.MemoryNotLocked;
import dev.sevkit.validate.rules.memory.SnpHugepages;
import dev.sevkit.validate.rules.memory.SnpMemoryLocked;
import dev.sevkit.validate.rules.memory.SnpMemoryPreallocated;
import dev.sevkit.validate.rules.policy.PolicyAllowsDebug;
import dev.sevkit.validate.rules.policy.PolicyAllowsKeySharing;
import dev.sevkit.validate.rules.policy.PolicyAllowsSending;
import dev.sevkit.validate.rules.policy.PolicyDemandsFirmware;
import dev.sevkit.validate.rules.policy.PolicyLooksDecimal;
import dev.sevkit.validate.rules.policy.PolicyMissing;
import dev.sevkit.validate.rules.policy.PolicyNotHexadecimal;
import dev.sevkit.validate.rules.policy.PolicyReservedBits;
import dev.sevkit.validate.rules.policy.PolicySendBitsRedundant;
import dev.sevkit.validate.rules.policy.PolicyWithoutSevEs;
import dev.sevkit.validate.rules.policy.SnpPolicyMigrationAgent;
import dev.sevkit.validate.rules.policy.SnpPolicyNewBits;
import dev.sevkit.validate.rules.policy.SnpPolicyOnSev;
import dev.sevkit.validate.rules.policy.SnpPolicyReservedBits;
import dev.sevkit.validate.rules.policy.SnpPolicySingleSocket;
import dev.sevkit.validate.rules.policy.SnpPolicySmtForbidden;
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
              new AttestationNotPrepared(),
              new AttestedNvram(),
              new AuthorKeyMismatch(),
              new BalloonWithoutEffect(),
              new CbitposHardcoded(),
              new CbitposMismatch(),
              new CbitposMissing(),
              new CbitposNotDecimal(),
              new CrashDumpEncrypted(),
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
              new GuestKernelTooOld(),
              new HardLimitTooLow(),
              new HostFilesystem(),
              new HostLacksSev(),
              new HostLacksSevEs(),
              new HostLacksSevSnp(),
              new IdAuthHeader(),
              new IdAuthWithoutIdBlock(),
              new IdBlockPolicyMismatch(),
              new IdBlockVersion(),
              new IdBlockWithoutIdAuth(),
              new IdeOnQ35(),
              new ImplicitBalloonWithoutIommu(),
              new ImplicitControllerWithoutIommu(),
              new IommuAttributeUnknown(),
              new IommuDevice(),
              new IommuOnNonVirtio(),
              new KernelHashesMissing(),
              new KernelHashesUnsupported(),
              new KernelHashesWithoutKernel(),
              new LargeVideoMemory(),
              new LaunchBlobNotBase64(),
              new LaunchBlobPlaceholder(),
              new LaunchSecurityDuplicate(),
              new LaunchSecurityDuplicateChild(),
              new LaunchSecurityForeignChild(),
              new LaunchSecurityMissing(),
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
              new PolicyAllowsKeySharing(),
              new PolicyAllowsSending(),
              new PolicyDemandsFirmware(),
              new PolicyLooksDecimal(),
              new PolicyMissing(),
              new PolicyNotHexadecimal(),
              new PolicyReservedBits(),
              new PolicySendBitsRedundant(),
              new PolicyWithoutSevEs(),
              new RebootUnsupported(),
              new ReducedPhysBitsMismatch(),
              new RngMissing(),
              new RngWithoutBackend(),
              new SessionLength(),
              new SevEsOnSnpHost(),
              new SevEsStackTooOld(),
              new ShimNotMeasured(),
              new SleepStateEnabled(),
              new SmmEnabled(),
              new SnpBlobLength(),
              new SnpHostUnproven(),
              new SnpHugepages(),
              new SnpLoaderPflash(),
              new SnpMemoryLocked(),
              new SnpMemoryPreallocated(),
              new SnpNvram(),
              new SnpPolicyMigrationAgent(),
              new SnpPolicyNewBits(),
              new SnpPolicyOnSev(),
              new SnpPolicyReservedBits(),
              new SnpPolicySingleSocket(),
              new SnpPolicySmtForbidden(),
              new StatelessWithNvram(),
              new SwiotlbNotSet(),
              new TpmCrbOnSnp(),
              new TpmOfHost(),
              new VcekDisabled(),
              new VdpaDevice(),
              new VfioNvmeDisk(),
              new VhostUserProtocol(),
              new VirtioBlkBootDisk(),
              new VirtioBlkQueues(),
              new VirtioGpuOnI440fx(),
              new VirtioIommuOff(),
              new VirtioIommuRedundant(),
              new VirtioLegacyOnI440fx(),
              new VirtioNetOptionRom(),
              new VirtioTransitional(),
              new VirtioWithoutIommu(),
              new WatchdogReset()));

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
