package dev.sevkit.model.domain;

import dev.sevkit.model.domain.common.Flag;
import dev.sevkit.model.domain.feature.AiaFeature;
import dev.sevkit.model.domain.feature.ApicFeature;
import dev.sevkit.model.domain.feature.ContainerCapabilities;
import dev.sevkit.model.domain.feature.GicFeature;
import dev.sevkit.model.domain.feature.HptFeature;
import dev.sevkit.model.domain.feature.Hyperv;
import dev.sevkit.model.domain.feature.IoapicFeature;
import dev.sevkit.model.domain.feature.KvmFeatures;
import dev.sevkit.model.domain.feature.MsrsFeature;
import dev.sevkit.model.domain.feature.SmmFeature;
import dev.sevkit.model.domain.feature.TcgFeatures;
import dev.sevkit.model.domain.feature.ValueFeature;
import dev.sevkit.model.domain.feature.XenFeatures;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code <features>}: hypervisor features switched on or off. */
@XmlType(
    propOrder = {
      "pae",
      "acpi",
      "apic",
      "hap",
      "viridian",
      "privnet",
      "hyperv",
      "pvspinlock",
      "kvm",
      "xen",
      "pmu",
      "vmport",
      "gic",
      "smm",
      "ioapic",
      "hpt",
      "vmcoreinfo",
      "htm",
      "nestedHv",
      "msrs",
      "ccfAssist",
      "cfpc",
      "sbbc",
      "ibs",
      "tcg",
      "asyncTeardown",
      "ras",
      "ps2",
      "aia",
      "virtualization",
      "capabilities"
    })
public final class Features extends ModelElement {

  @XmlElement private @Nullable Flag pae;

  @XmlElement private @Nullable Flag acpi;

  @XmlElement private @Nullable ApicFeature apic;

  @XmlElement private @Nullable Flag hap;

  @XmlElement private @Nullable Flag viridian;

  @XmlElement private @Nullable Flag privnet;

  @XmlElement private @Nullable Hyperv hyperv;

  @XmlElement private @Nullable Flag pvspinlock;

  @XmlElement private @Nullable KvmFeatures kvm;

  @XmlElement private @Nullable XenFeatures xen;

  @XmlElement private @Nullable Flag pmu;

  @XmlElement private @Nullable Flag vmport;

  @XmlElement private @Nullable GicFeature gic;

  @XmlElement private @Nullable SmmFeature smm;

  @XmlElement private @Nullable IoapicFeature ioapic;

  @XmlElement private @Nullable HptFeature hpt;

  @XmlElement private @Nullable Flag vmcoreinfo;

  @XmlElement private @Nullable Flag htm;

  @XmlElement(name = "nested-hv")
  private @Nullable Flag nestedHv;

  @XmlElement private @Nullable MsrsFeature msrs;

  @XmlElement(name = "ccf-assist")
  private @Nullable Flag ccfAssist;

  @XmlElement private @Nullable ValueFeature cfpc;

  @XmlElement private @Nullable ValueFeature sbbc;

  @XmlElement private @Nullable ValueFeature ibs;

  @XmlElement private @Nullable TcgFeatures tcg;

  @XmlElement(name = "async-teardown")
  private @Nullable EnabledFlag asyncTeardown;

  @XmlElement private @Nullable Flag ras;

  @XmlElement private @Nullable Flag ps2;

  @XmlElement private @Nullable AiaFeature aia;

  @XmlElement private @Nullable Flag virtualization;

  @XmlElement private @Nullable ContainerCapabilities capabilities;

  /** An empty {@code <features>}. */
  public Features() {}

  /** Physical address extension. Null if absent. */
  public @Nullable Flag getPae() {
    return pae;
  }

  /** Sets what {@link #getPae} gives, and gives this bean. */
  public Features withPae(@Nullable Flag pae) {
    this.pae = pae;
    return this;
  }

  /** ACPI tables; UEFI needs them. Null if absent. */
  public @Nullable Flag getAcpi() {
    return acpi;
  }

  /** Sets what {@link #getAcpi} gives, and gives this bean. */
  public Features withAcpi(@Nullable Flag acpi) {
    this.acpi = acpi;
    return this;
  }

  /** Local APIC. Null if absent. */
  public @Nullable ApicFeature getApic() {
    return apic;
  }

  /** Sets what {@link #getApic} gives, and gives this bean. */
  public Features withApic(@Nullable ApicFeature apic) {
    this.apic = apic;
    return this;
  }

  /** Hardware assisted paging. Null if absent. */
  public @Nullable Flag getHap() {
    return hap;
  }

  /** Sets what {@link #getHap} gives, and gives this bean. */
  public Features withHap(@Nullable Flag hap) {
    this.hap = hap;
    return this;
  }

  /** Viridian hypercalls of Xen. Null if absent. */
  public @Nullable Flag getViridian() {
    return viridian;
  }

  /** Sets what {@link #getViridian} gives, and gives this bean. */
  public Features withViridian(@Nullable Flag viridian) {
    this.viridian = viridian;
    return this;
  }

  /** A network namespace of its own, of containers. Null if absent. */
  public @Nullable Flag getPrivnet() {
    return privnet;
  }

  /** Sets what {@link #getPrivnet} gives, and gives this bean. */
  public Features withPrivnet(@Nullable Flag privnet) {
    this.privnet = privnet;
    return this;
  }

  /** Enlightenments for Windows guests. Null if absent. */
  public @Nullable Hyperv getHyperv() {
    return hyperv;
  }

  /** Sets what {@link #getHyperv} gives, and gives this bean. */
  public Features withHyperv(@Nullable Hyperv hyperv) {
    this.hyperv = hyperv;
    return this;
  }

  /** Paravirtual spin locks. Null if absent. */
  public @Nullable Flag getPvspinlock() {
    return pvspinlock;
  }

  /** Sets what {@link #getPvspinlock} gives, and gives this bean. */
  public Features withPvspinlock(@Nullable Flag pvspinlock) {
    this.pvspinlock = pvspinlock;
    return this;
  }

  /** What the guest sees of KVM. Null if absent. */
  public @Nullable KvmFeatures getKvm() {
    return kvm;
  }

  /** Sets what {@link #getKvm} gives, and gives this bean. */
  public Features withKvm(@Nullable KvmFeatures kvm) {
    this.kvm = kvm;
    return this;
  }

  /** What a Xen guest is offered. Null if absent. */
  public @Nullable XenFeatures getXen() {
    return xen;
  }

  /** Sets what {@link #getXen} gives, and gives this bean. */
  public Features withXen(@Nullable XenFeatures xen) {
    this.xen = xen;
    return this;
  }

  /** Performance counters. Null if absent. */
  public @Nullable Flag getPmu() {
    return pmu;
  }

  /** Sets what {@link #getPmu} gives, and gives this bean. */
  public Features withPmu(@Nullable Flag pmu) {
    this.pmu = pmu;
    return this;
  }

  /** VMware backdoor port. Null if absent. */
  public @Nullable Flag getVmport() {
    return vmport;
  }

  /** Sets what {@link #getVmport} gives, and gives this bean. */
  public Features withVmport(@Nullable Flag vmport) {
    this.vmport = vmport;
    return this;
  }

  /** Interrupt controller of an ARM guest. Null if absent. */
  public @Nullable GicFeature getGic() {
    return gic;
  }

  /** Sets what {@link #getGic} gives, and gives this bean. */
  public Features withGic(@Nullable GicFeature gic) {
    this.gic = gic;
    return this;
  }

  /** System Management Mode, which SEV-ES and SEV-SNP guests cannot have. Null if absent. */
  public @Nullable SmmFeature getSmm() {
    return smm;
  }

  /** Sets what {@link #getSmm} gives, and gives this bean. */
  public Features withSmm(@Nullable SmmFeature smm) {
    this.smm = smm;
    return this;
  }

  /** Where the I/O APIC is emulated. Null if absent. */
  public @Nullable IoapicFeature getIoapic() {
    return ioapic;
  }

  /** Sets what {@link #getIoapic} gives, and gives this bean. */
  public Features withIoapic(@Nullable IoapicFeature ioapic) {
    this.ioapic = ioapic;
    return this;
  }

  /** Hash page table of a pSeries guest. Null if absent. */
  public @Nullable HptFeature getHpt() {
    return hpt;
  }

  /** Sets what {@link #getHpt} gives, and gives this bean. */
  public Features withHpt(@Nullable HptFeature hpt) {
    this.hpt = hpt;
    return this;
  }

  /** Guest kernel hands its crash notes to the host. Null if absent. */
  public @Nullable Flag getVmcoreinfo() {
    return vmcoreinfo;
  }

  /** Sets what {@link #getVmcoreinfo} gives, and gives this bean. */
  public Features withVmcoreinfo(@Nullable Flag vmcoreinfo) {
    this.vmcoreinfo = vmcoreinfo;
    return this;
  }

  /** Hardware transactional memory of a pSeries guest. Null if absent. */
  public @Nullable Flag getHtm() {
    return htm;
  }

  /** Sets what {@link #getHtm} gives, and gives this bean. */
  public Features withHtm(@Nullable Flag htm) {
    this.htm = htm;
    return this;
  }

  /** Nested virtualisation of a pSeries guest. Null if absent. */
  public @Nullable Flag getNestedHv() {
    return nestedHv;
  }

  /** Sets what {@link #getNestedHv} gives, and gives this bean. */
  public Features withNestedHv(@Nullable Flag nestedHv) {
    this.nestedHv = nestedHv;
    return this;
  }

  /** What happens to unknown MSRs. Null if absent. */
  public @Nullable MsrsFeature getMsrs() {
    return msrs;
  }

  /** Sets what {@link #getMsrs} gives, and gives this bean. */
  public Features withMsrs(@Nullable MsrsFeature msrs) {
    this.msrs = msrs;
    return this;
  }

  /** Count cache flush of a pSeries guest. Null if absent. */
  public @Nullable Flag getCcfAssist() {
    return ccfAssist;
  }

  /** Sets what {@link #getCcfAssist} gives, and gives this bean. */
  public Features withCcfAssist(@Nullable Flag ccfAssist) {
    this.ccfAssist = ccfAssist;
    return this;
  }

  /** Cache flush on privilege change of a pSeries guest. Null if absent. */
  public @Nullable ValueFeature getCfpc() {
    return cfpc;
  }

  /** Sets what {@link #getCfpc} gives, and gives this bean. */
  public Features withCfpc(@Nullable ValueFeature cfpc) {
    this.cfpc = cfpc;
    return this;
  }

  /** Speculation barrier of a pSeries guest. Null if absent. */
  public @Nullable ValueFeature getSbbc() {
    return sbbc;
  }

  /** Sets what {@link #getSbbc} gives, and gives this bean. */
  public Features withSbbc(@Nullable ValueFeature sbbc) {
    this.sbbc = sbbc;
    return this;
  }

  /** Indirect branch speculation of a pSeries guest. Null if absent. */
  public @Nullable ValueFeature getIbs() {
    return ibs;
  }

  /** Sets what {@link #getIbs} gives, and gives this bean. */
  public Features withIbs(@Nullable ValueFeature ibs) {
    this.ibs = ibs;
    return this;
  }

  /** Emulation without KVM. Null if absent. */
  public @Nullable TcgFeatures getTcg() {
    return tcg;
  }

  /** Sets what {@link #getTcg} gives, and gives this bean. */
  public Features withTcg(@Nullable TcgFeatures tcg) {
    this.tcg = tcg;
    return this;
  }

  /** Memory freed asynchronously, since libvirt 9.6.0. Null if absent. */
  public @Nullable EnabledFlag getAsyncTeardown() {
    return asyncTeardown;
  }

  /** Sets what {@link #getAsyncTeardown} gives, and gives this bean. */
  public Features withAsyncTeardown(@Nullable EnabledFlag asyncTeardown) {
    this.asyncTeardown = asyncTeardown;
    return this;
  }

  /** Reports of memory errors to an ARM guest, since libvirt 10.2.0. Null if absent. */
  public @Nullable Flag getRas() {
    return ras;
  }

  /** Sets what {@link #getRas} gives, and gives this bean. */
  public Features withRas(@Nullable Flag ras) {
    this.ras = ras;
    return this;
  }

  /** The PS/2 controller, since libvirt 10.7.0. Null if absent. */
  public @Nullable Flag getPs2() {
    return ps2;
  }

  /** Sets what {@link #getPs2} gives, and gives this bean. */
  public Features withPs2(@Nullable Flag ps2) {
    this.ps2 = ps2;
    return this;
  }

  /** Interrupt architecture of a RISC-V guest. Null if absent. */
  public @Nullable AiaFeature getAia() {
    return aia;
  }

  /** Sets what {@link #getAia} gives, and gives this bean. */
  public Features withAia(@Nullable AiaFeature aia) {
    this.aia = aia;
    return this;
  }

  /** Virtualisation offered to an ARM guest. Null if absent. */
  public @Nullable Flag getVirtualization() {
    return virtualization;
  }

  /** Sets what {@link #getVirtualization} gives, and gives this bean. */
  public Features withVirtualization(@Nullable Flag virtualization) {
    this.virtualization = virtualization;
    return this;
  }

  /** Capabilities of a container. Null if absent. */
  public @Nullable ContainerCapabilities getCapabilities() {
    return capabilities;
  }

  /** Sets what {@link #getCapabilities} gives, and gives this bean. */
  public Features withCapabilities(@Nullable ContainerCapabilities capabilities) {
    this.capabilities = capabilities;
    return this;
  }
}
