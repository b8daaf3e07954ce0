package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <driver>}: how an IOMMU is implemented. */
public final class IommuDriver extends ModelElement {

  @XmlAttribute private @Nullable String intremap;

  @XmlAttribute(name = "caching_mode")
  private @Nullable String cachingMode;

  @XmlAttribute private @Nullable String eim;

  @XmlAttribute private @Nullable String iotlb;

  @XmlAttribute(name = "aw_bits")
  private @Nullable String awBits;

  @XmlAttribute(name = "dma_translation")
  private @Nullable String dmaTranslation;

  @XmlAttribute private @Nullable String xtsup;

  @XmlAttribute private @Nullable String passthrough;

  @XmlAttribute private @Nullable String pciBus;

  @XmlAttribute private @Nullable String accel;

  @XmlAttribute private @Nullable String ats;

  @XmlAttribute private @Nullable String ril;

  @XmlAttribute private @Nullable String ssidsize;

  @XmlAttribute private @Nullable String oas;

  @XmlAttribute private @Nullable String cmdqv;

  @XmlElement private @Nullable IommuGranule granule;

  /** An empty {@code <driver>}. */
  public IommuDriver() {}

  /** Interrupt remapping. Null if absent. */
  public @Nullable String getIntremap() {
    return intremap;
  }

  /** Sets what {@link #getIntremap} gives, and gives this bean. */
  public IommuDriver withIntremap(@Nullable String intremap) {
    this.intremap = intremap;
    return this;
  }

  /** What {@link #getIntremap} means. */
  public Written<OnOff> intremap() {
    return Written.of(intremap, OnOff.class);
  }

  /** Sets what {@link #intremap} gives, and gives this bean. */
  public IommuDriver withIntremap(OnOff intremap) {
    return withIntremap(intremap.id());
  }

  /** Caching mode. Null if absent. */
  public @Nullable String getCachingMode() {
    return cachingMode;
  }

  /** Sets what {@link #getCachingMode} gives, and gives this bean. */
  public IommuDriver withCachingMode(@Nullable String cachingMode) {
    this.cachingMode = cachingMode;
    return this;
  }

  /** What {@link #getCachingMode} means. */
  public Written<OnOff> cachingMode() {
    return Written.of(cachingMode, OnOff.class);
  }

  /** Sets what {@link #cachingMode} gives, and gives this bean. */
  public IommuDriver withCachingMode(OnOff cachingMode) {
    return withCachingMode(cachingMode.id());
  }

  /** Extended interrupts. Null if absent. */
  public @Nullable String getEim() {
    return eim;
  }

  /** Sets what {@link #getEim} gives, and gives this bean. */
  public IommuDriver withEim(@Nullable String eim) {
    this.eim = eim;
    return this;
  }

  /** What {@link #getEim} means. */
  public Written<OnOff> eim() {
    return Written.of(eim, OnOff.class);
  }

  /** Sets what {@link #eim} gives, and gives this bean. */
  public IommuDriver withEim(OnOff eim) {
    return withEim(eim.id());
  }

  /** Device IOTLB. Null if absent. */
  public @Nullable String getIotlb() {
    return iotlb;
  }

  /** Sets what {@link #getIotlb} gives, and gives this bean. */
  public IommuDriver withIotlb(@Nullable String iotlb) {
    this.iotlb = iotlb;
    return this;
  }

  /** What {@link #getIotlb} means. */
  public Written<OnOff> iotlb() {
    return Written.of(iotlb, OnOff.class);
  }

  /** Sets what {@link #iotlb} gives, and gives this bean. */
  public IommuDriver withIotlb(OnOff iotlb) {
    return withIotlb(iotlb.id());
  }

  /** Address width in bits. Null if absent. */
  public @Nullable String getAwBits() {
    return awBits;
  }

  /** Sets what {@link #getAwBits} gives, and gives this bean. */
  public IommuDriver withAwBits(@Nullable String awBits) {
    this.awBits = awBits;
    return this;
  }

  /** {@link #getAwBits} as a number; empty if absent or not decimal. */
  public OptionalLong awBits() {
    return Decimal.of(awBits);
  }

  /** DMA translation, since libvirt 11.3.0. Null if absent. */
  public @Nullable String getDmaTranslation() {
    return dmaTranslation;
  }

  /** Sets what {@link #getDmaTranslation} gives, and gives this bean. */
  public IommuDriver withDmaTranslation(@Nullable String dmaTranslation) {
    this.dmaTranslation = dmaTranslation;
    return this;
  }

  /** What {@link #getDmaTranslation} means. */
  public Written<OnOff> dmaTranslation() {
    return Written.of(dmaTranslation, OnOff.class);
  }

  /** Sets what {@link #dmaTranslation} gives, and gives this bean. */
  public IommuDriver withDmaTranslation(OnOff dmaTranslation) {
    return withDmaTranslation(dmaTranslation.id());
  }

  /** x2APIC, of {@code amd}, since libvirt 11.5.0. Null if absent. */
  public @Nullable String getXtsup() {
    return xtsup;
  }

  /** Sets what {@link #getXtsup} gives, and gives this bean. */
  public IommuDriver withXtsup(@Nullable String xtsup) {
    this.xtsup = xtsup;
    return this;
  }

  /** What {@link #getXtsup} means. */
  public Written<OnOff> xtsup() {
    return Written.of(xtsup, OnOff.class);
  }

  /** Sets what {@link #xtsup} gives, and gives this bean. */
  public IommuDriver withXtsup(OnOff xtsup) {
    return withXtsup(xtsup.id());
  }

  /** Passthrough, of {@code amd}. Null if absent. */
  public @Nullable String getPassthrough() {
    return passthrough;
  }

  /** Sets what {@link #getPassthrough} gives, and gives this bean. */
  public IommuDriver withPassthrough(@Nullable String passthrough) {
    this.passthrough = passthrough;
    return this;
  }

  /** What {@link #getPassthrough} means. */
  public Written<OnOff> passthrough() {
    return Written.of(passthrough, OnOff.class);
  }

  /** Sets what {@link #passthrough} gives, and gives this bean. */
  public IommuDriver withPassthrough(OnOff passthrough) {
    return withPassthrough(passthrough.id());
  }

  /** PCI bus of an SMMUv3. Null if absent. */
  public @Nullable String getPciBus() {
    return pciBus;
  }

  /** Sets what {@link #getPciBus} gives, and gives this bean. */
  public IommuDriver withPciBus(@Nullable String pciBus) {
    this.pciBus = pciBus;
    return this;
  }

  /** {@link #getPciBus} as a number; empty if absent or not decimal. */
  public OptionalLong pciBus() {
    return Decimal.of(pciBus);
  }

  /** Acceleration of an SMMUv3. Null if absent. */
  public @Nullable String getAccel() {
    return accel;
  }

  /** Sets what {@link #getAccel} gives, and gives this bean. */
  public IommuDriver withAccel(@Nullable String accel) {
    this.accel = accel;
    return this;
  }

  /** What {@link #getAccel} means. */
  public Written<OnOff> accel() {
    return Written.of(accel, OnOff.class);
  }

  /** Sets what {@link #accel} gives, and gives this bean. */
  public IommuDriver withAccel(OnOff accel) {
    return withAccel(accel.id());
  }

  /** Address translation service of an SMMUv3. Null if absent. */
  public @Nullable String getAts() {
    return ats;
  }

  /** Sets what {@link #getAts} gives, and gives this bean. */
  public IommuDriver withAts(@Nullable String ats) {
    this.ats = ats;
    return this;
  }

  /** What {@link #getAts} means. */
  public Written<OnOff> ats() {
    return Written.of(ats, OnOff.class);
  }

  /** Sets what {@link #ats} gives, and gives this bean. */
  public IommuDriver withAts(OnOff ats) {
    return withAts(ats.id());
  }

  /** Range invalidation of an SMMUv3. Null if absent. */
  public @Nullable String getRil() {
    return ril;
  }

  /** Sets what {@link #getRil} gives, and gives this bean. */
  public IommuDriver withRil(@Nullable String ril) {
    this.ril = ril;
    return this;
  }

  /** What {@link #getRil} means. */
  public Written<OnOff> ril() {
    return Written.of(ril, OnOff.class);
  }

  /** Sets what {@link #ril} gives, and gives this bean. */
  public IommuDriver withRil(OnOff ril) {
    return withRil(ril.id());
  }

  /** Bits of substream ids of an SMMUv3. Null if absent. */
  public @Nullable String getSsidsize() {
    return ssidsize;
  }

  /** Sets what {@link #getSsidsize} gives, and gives this bean. */
  public IommuDriver withSsidsize(@Nullable String ssidsize) {
    this.ssidsize = ssidsize;
    return this;
  }

  /** {@link #getSsidsize} as a number; empty if absent or not decimal. */
  public OptionalLong ssidsize() {
    return Decimal.of(ssidsize);
  }

  /** Output address bits of an SMMUv3. Null if absent. */
  public @Nullable String getOas() {
    return oas;
  }

  /** Sets what {@link #getOas} gives, and gives this bean. */
  public IommuDriver withOas(@Nullable String oas) {
    this.oas = oas;
    return this;
  }

  /** {@link #getOas} as a number; empty if absent or not decimal. */
  public OptionalLong oas() {
    return Decimal.of(oas);
  }

  /** Virtual command queue of an SMMUv3. Null if absent. */
  public @Nullable String getCmdqv() {
    return cmdqv;
  }

  /** Sets what {@link #getCmdqv} gives, and gives this bean. */
  public IommuDriver withCmdqv(@Nullable String cmdqv) {
    this.cmdqv = cmdqv;
    return this;
  }

  /** What {@link #getCmdqv} means. */
  public Written<OnOff> cmdqv() {
    return Written.of(cmdqv, OnOff.class);
  }

  /** Sets what {@link #cmdqv} gives, and gives this bean. */
  public IommuDriver withCmdqv(OnOff cmdqv) {
    return withCmdqv(cmdqv.id());
  }

  /** Page size. Null if absent. */
  public @Nullable IommuGranule getGranule() {
    return granule;
  }

  /** Sets what {@link #getGranule} gives, and gives this bean. */
  public IommuDriver withGranule(@Nullable IommuGranule granule) {
    this.granule = granule;
    return this;
  }
}
