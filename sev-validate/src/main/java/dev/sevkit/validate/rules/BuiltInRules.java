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
import dev.sevkit.validate.rules.cpu.CpuModelNotAmd;
import dev.sevkit.validate.rules.cpu.CpuNotPinned;
import dev.sevkit.validate.rules.cpu.IrqchipOutsideKernel;
import dev.sevkit.validate.rules.cpu.SvmNotDisabled;
import dev.sevkit.validate.rules.cpu.VcpuHotplug;
import dev.sevkit.validate.rules.cpu.VmcoreinfoEnabled;
import dev.sevkit.validate.rules.cpu.VmportNotOff;
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
import dev.sevkit.validate.rules.firmware.AutoSelectedSecureBoot;
import dev.sevkit.validate.rules.firmware.FirmwareNotUefi;
import dev.sevkit.validate.rules.firmware.FirmwareSecureBoot;
import dev.sevkit.validate.rules.firmware.NetworkBoot;
import dev.sevkit.validate.rules.firmware.NoFirmwareFits;
import dev.sevkit.validate.rules.firmware.NvramAndVarstore;
import dev.sevkit.validate.rules.firmware.OsTypeAttribute;
import dev.sevkit.validate.rules.firmware.SevEsLoaderPflash;
import dev.sevkit.validate.rules.firmware.SmmEnabled;
import dev.sevkit.validate.rules.firmware.SnpLoaderPflash;
import dev.sevkit.validate.rules.firmware.SnpNvram;
import dev.sevkit.validate.rules.firmware.StatelessWithNvram;
import dev.sevkit.validate.rules.firmware.UefiWithoutAcpi;
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
import dev.sevkit.validate.rules.launch.LaunchSecurityNotYesNo;
import dev.sevkit.validate.rules.launch.LaunchSecurityTypeUnknown;
import dev.sevkit.validate.rules.launch.LaunchSecurityUnknownChild;
import dev.sevkit.validate.rules.launch.ReducedPhysBitsMismatch;
import dev.sevkit.validate.rules.lifecycle.RebootUnsupported;
import dev.sevkit.validate.rules.machine.ArchitectureUnsupported;
import dev.sevkit.validate.rules.machine.DomainTypeNotKvm;
import dev.sevkit.validate.rules.machine.MachineNotPinned;
import dev.sevkit.validate.rules.machine.MachineNotQ35;
import dev.sevkit.validate.rules.machine.MachineVersionMismatch;
import dev.sevkit.validate.rules.memory.CurrentMemoryBelowMemory;
import dev.sevkit.validate.rules.memory.DumpCoreEnabled;
import dev.sevkit.validate.rules.memory.HardLimitBelowMaxMemory;
import dev.sevkit.validate.rules.memory.HardLimitTooLow;
import dev.sevkit.validate.rules.memory.HardLimitUnit;
import dev.sevkit.validate.rules.memory.LockedWithHardLimit;
import dev.sevkit.validate.rules.memory.LockedWithoutLimit;
import dev.sevkit.validate.rules.memory.MemoryNotLocked;
import dev.sevkit.validate.rules.memory.NosharepagesMissing;
import dev.sevkit.validate.rules.memory.PersistentMemory;
import dev.sevkit.validate.rules.memory.SnpMemoryLocked;
import dev.sevkit.validate.rules.memory.VhostUserWithoutSharedMemory;
import dev.sevkit.validate.rules.memory.VirtioMemDevice;
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
              new AutoSelectedSecureBoot(),
              new CbitposHardcoded(),
              new CbitposMismatch(),
              new CbitposMissing(),
              new CbitposNotDecimal(),
              new CpuModelNotAmd(),
              new CpuNotPinned(),
              new CurrentMemoryBelowMemory(),
              new DhCertHeader(),
              new DhCertIsPlatformKey(),
              new DhCertLength(),
              new DomainTypeNotKvm(),
              new DumpCoreEnabled(),
              new FirmwareLacksSev(),
              new FirmwareNotUefi(),
              new FirmwareSecureBoot(),
              new HardLimitBelowMaxMemory(),
              new HardLimitTooLow(),
              new HardLimitUnit(),
              new HostLacksSev(),
              new HostLacksSevEs(),
              new HostLacksSevSnp(),
              new IdAuthWithoutIdBlock(),
              new IdBlockPolicyMismatch(),
              new IdBlockWithoutIdAuth(),
              new IdeOnQ35(),
              new ImplicitBalloonWithoutIommu(),
              new IommuOnNonVirtio(),
              new IrqchipOutsideKernel(),
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
              new LockedWithHardLimit(),
              new LockedWithoutLimit(),
              new MachineNotPinned(),
              new MachineNotQ35(),
              new MachineVersionMismatch(),
              new MediatedDevice(),
              new MemoryNotLocked(),
              new NetworkBoot(),
              new NoFirmwareFits(),
              new NosharepagesMissing(),
              new NvramAndVarstore(),
              new OsTypeAttribute(),
              new PciPassthrough(),
              new PersistentMemory(),
              new PolicyAllowsDebug(),
              new PolicyLooksDecimal(),
              new PolicyMissing(),
              new PolicyNotHexadecimal(),
              new PolicyReservedBits(),
              new RebootUnsupported(),
              new ReducedPhysBitsMismatch(),
              new RngWithoutBackend(),
              new SessionLength(),
              new SevEsLoaderPflash(),
              new SmmEnabled(),
              new SnpBlobLength(),
              new SnpLoaderPflash(),
              new SnpMemoryLocked(),
              new SnpNvram(),
              new SnpPolicyOnSev(),
              new SnpPolicyReservedBits(),
              new StatelessWithNvram(),
              new SvmNotDisabled(),
              new UefiWithoutAcpi(),
              new VcpuHotplug(),
              new VfioNvmeDisk(),
              new VhostUserWithoutSharedMemory(),
              new VirtioBlkBootDisk(),
              new VirtioIommuOff(),
              new VirtioMemDevice(),
              new VirtioNetOptionRom(),
              new VirtioTransitional(),
              new VirtioWithoutIommu(),
              new VmcoreinfoEnabled(),
              new VmportNotOff()));

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
