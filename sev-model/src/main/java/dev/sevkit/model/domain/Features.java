package dev.sevkit.model.domain;

import dev.sevkit.model.domain.common.Flag;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** {@code <features>}: hypervisor features switched on or off. */
public final class Features extends ModelElement {

  @XmlElement private @Nullable Flag acpi;

  @XmlElement private @Nullable Flag apic;

  @XmlElement private @Nullable Flag pae;

  @XmlElement private @Nullable Flag smm;

  @XmlElement private @Nullable Flag vmport;

  @XmlElement private @Nullable Flag vmcoreinfo;

  @XmlElement private @Nullable Flag ioapic;

  /** An empty {@code <features>}. */
  public Features() {}

  /** ACPI tables; UEFI needs them. Null if absent. */
  public @Nullable Flag getAcpi() {
    return acpi;
  }

  /** Sets what {@link #getAcpi} gives. */
  public void setAcpi(@Nullable Flag acpi) {
    this.acpi = acpi;
  }

  /** Local APIC. Null if absent. */
  public @Nullable Flag getApic() {
    return apic;
  }

  /** Sets what {@link #getApic} gives. */
  public void setApic(@Nullable Flag apic) {
    this.apic = apic;
  }

  /** Physical address extension. Null if absent. */
  public @Nullable Flag getPae() {
    return pae;
  }

  /** Sets what {@link #getPae} gives. */
  public void setPae(@Nullable Flag pae) {
    this.pae = pae;
  }

  /** System Management Mode, which SEV-ES and SEV-SNP guests cannot have. Null if absent. */
  public @Nullable Flag getSmm() {
    return smm;
  }

  /** Sets what {@link #getSmm} gives. */
  public void setSmm(@Nullable Flag smm) {
    this.smm = smm;
  }

  /** VMware backdoor port. Null if absent. */
  public @Nullable Flag getVmport() {
    return vmport;
  }

  /** Sets what {@link #getVmport} gives. */
  public void setVmport(@Nullable Flag vmport) {
    this.vmport = vmport;
  }

  /** Guest kernel hands its crash notes to the host. Null if absent. */
  public @Nullable Flag getVmcoreinfo() {
    return vmcoreinfo;
  }

  /** Sets what {@link #getVmcoreinfo} gives. */
  public void setVmcoreinfo(@Nullable Flag vmcoreinfo) {
    this.vmcoreinfo = vmcoreinfo;
  }

  /** Where the I/O APIC is emulated. Null if absent. */
  public @Nullable Flag getIoapic() {
    return ioapic;
  }

  /** Sets what {@link #getIoapic} gives. */
  public void setIoapic(@Nullable Flag ioapic) {
    this.ioapic = ioapic;
  }
}
