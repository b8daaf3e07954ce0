package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.common.VirtioOptions;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <driver>}: how the host implements a network card. */
@XmlType(propOrder = {"host", "guest"})
public final class InterfaceDriver extends ModelElement implements VirtioOptions {

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String txmode;

  @XmlAttribute private @Nullable String ioeventfd;

  @XmlAttribute(name = "event_idx")
  private @Nullable String eventIdx;

  @XmlAttribute private @Nullable String queues;

  @XmlAttribute(name = "rx_queue_size")
  private @Nullable String rxQueueSize;

  @XmlAttribute(name = "tx_queue_size")
  private @Nullable String txQueueSize;

  @XmlAttribute private @Nullable String rss;

  @XmlAttribute(name = "rss_hash_report")
  private @Nullable String rssHashReport;

  @XmlElement private @Nullable InterfaceDriverOffload host;

  @XmlElement private @Nullable InterfaceDriverOffload guest;

  @XmlAttribute private @Nullable String iommu;

  @XmlAttribute private @Nullable String ats;

  @XmlAttribute private @Nullable String packed;

  @XmlAttribute(name = "page_per_vq")
  private @Nullable String pagePerVq;

  /** An empty {@code <driver>}. */
  public InterfaceDriver() {}

  /** {@code vhost} or {@code qemu}; {@code vfio} of type {@code hostdev}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public InterfaceDriver withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** {@code iothread} or {@code timer}. Null if absent. */
  public @Nullable String getTxmode() {
    return txmode;
  }

  /** Sets what {@link #getTxmode} gives, and gives this bean. */
  public InterfaceDriver withTxmode(@Nullable String txmode) {
    this.txmode = txmode;
    return this;
  }

  /** {@code on} to handle requests outside the virtual CPU. Null if absent. */
  public @Nullable String getIoeventfd() {
    return ioeventfd;
  }

  /** Sets what {@link #getIoeventfd} gives, and gives this bean. */
  public InterfaceDriver withIoeventfd(@Nullable String ioeventfd) {
    this.ioeventfd = ioeventfd;
    return this;
  }

  /** What {@link #getIoeventfd} means. */
  public Written<OnOff> ioeventfd() {
    return Written.of(ioeventfd, OnOff.class);
  }

  /** Sets what {@link #ioeventfd} gives, and gives this bean. */
  public InterfaceDriver withIoeventfd(OnOff ioeventfd) {
    return withIoeventfd(ioeventfd.id());
  }

  /** {@code off} to have more interrupts. Null if absent. */
  public @Nullable String getEventIdx() {
    return eventIdx;
  }

  /** Sets what {@link #getEventIdx} gives, and gives this bean. */
  public InterfaceDriver withEventIdx(@Nullable String eventIdx) {
    this.eventIdx = eventIdx;
    return this;
  }

  /** What {@link #getEventIdx} means. */
  public Written<OnOff> eventIdx() {
    return Written.of(eventIdx, OnOff.class);
  }

  /** Sets what {@link #eventIdx} gives, and gives this bean. */
  public InterfaceDriver withEventIdx(OnOff eventIdx) {
    return withEventIdx(eventIdx.id());
  }

  /** Number of queue pairs. Null if absent. */
  public @Nullable String getQueues() {
    return queues;
  }

  /** Sets what {@link #getQueues} gives, and gives this bean. */
  public InterfaceDriver withQueues(@Nullable String queues) {
    this.queues = queues;
    return this;
  }

  /** {@link #getQueues} as a number; empty if absent or not decimal. */
  public OptionalLong queues() {
    return Decimal.of(queues);
  }

  /** Entries of a receive queue. Null if absent. */
  public @Nullable String getRxQueueSize() {
    return rxQueueSize;
  }

  /** Sets what {@link #getRxQueueSize} gives, and gives this bean. */
  public InterfaceDriver withRxQueueSize(@Nullable String rxQueueSize) {
    this.rxQueueSize = rxQueueSize;
    return this;
  }

  /** {@link #getRxQueueSize} as a number; empty if absent or not decimal. */
  public OptionalLong rxQueueSize() {
    return Decimal.of(rxQueueSize);
  }

  /** Entries of a transmit queue. Null if absent. */
  public @Nullable String getTxQueueSize() {
    return txQueueSize;
  }

  /** Sets what {@link #getTxQueueSize} gives, and gives this bean. */
  public InterfaceDriver withTxQueueSize(@Nullable String txQueueSize) {
    this.txQueueSize = txQueueSize;
    return this;
  }

  /** {@link #getTxQueueSize} as a number; empty if absent or not decimal. */
  public OptionalLong txQueueSize() {
    return Decimal.of(txQueueSize);
  }

  /** {@code on} for receive side scaling in QEMU. Null if absent. */
  public @Nullable String getRss() {
    return rss;
  }

  /** Sets what {@link #getRss} gives, and gives this bean. */
  public InterfaceDriver withRss(@Nullable String rss) {
    this.rss = rss;
    return this;
  }

  /** What {@link #getRss} means. */
  public Written<OnOff> rss() {
    return Written.of(rss, OnOff.class);
  }

  /** Sets what {@link #rss} gives, and gives this bean. */
  public InterfaceDriver withRss(OnOff rss) {
    return withRss(rss.id());
  }

  /** {@code on} to report its hash. Null if absent. */
  public @Nullable String getRssHashReport() {
    return rssHashReport;
  }

  /** Sets what {@link #getRssHashReport} gives, and gives this bean. */
  public InterfaceDriver withRssHashReport(@Nullable String rssHashReport) {
    this.rssHashReport = rssHashReport;
    return this;
  }

  /** What {@link #getRssHashReport} means. */
  public Written<OnOff> rssHashReport() {
    return Written.of(rssHashReport, OnOff.class);
  }

  /** Sets what {@link #rssHashReport} gives, and gives this bean. */
  public InterfaceDriver withRssHashReport(OnOff rssHashReport) {
    return withRssHashReport(rssHashReport.id());
  }

  /** Offloads of the host. Null if absent. */
  public @Nullable InterfaceDriverOffload getHost() {
    return host;
  }

  /** Sets what {@link #getHost} gives, and gives this bean. */
  public InterfaceDriver withHost(@Nullable InterfaceDriverOffload host) {
    this.host = host;
    return this;
  }

  /** Offloads of the guest. Null if absent. */
  public @Nullable InterfaceDriverOffload getGuest() {
    return guest;
  }

  /** Sets what {@link #getGuest} gives, and gives this bean. */
  public InterfaceDriver withGuest(@Nullable InterfaceDriverOffload guest) {
    this.guest = guest;
    return this;
  }

  /**
   * Whether the device uses the DMA API of the guest, which encrypted guests before QEMU 6.0 need,
   * since libvirt 3.5.0. Null if absent.
   */
  @Override
  public @Nullable String getIommu() {
    return iommu;
  }

  /** Sets what {@link #getIommu} gives, and gives this bean. */
  public InterfaceDriver withIommu(@Nullable String iommu) {
    this.iommu = iommu;
    return this;
  }

  /** What {@link #getIommu} means. */
  public Written<OnOff> iommu() {
    return Written.of(iommu, OnOff.class);
  }

  /** Sets what {@link #iommu} gives, and gives this bean. */
  public InterfaceDriver withIommu(OnOff iommu) {
    return withIommu(iommu.id());
  }

  /** Address translation service, since libvirt 3.5.0. Null if absent. */
  @Override
  public @Nullable String getAts() {
    return ats;
  }

  /** Sets what {@link #getAts} gives, and gives this bean. */
  public InterfaceDriver withAts(@Nullable String ats) {
    this.ats = ats;
    return this;
  }

  /** What {@link #getAts} means. */
  public Written<OnOff> ats() {
    return Written.of(ats, OnOff.class);
  }

  /** Sets what {@link #ats} gives, and gives this bean. */
  public InterfaceDriver withAts(OnOff ats) {
    return withAts(ats.id());
  }

  /** Packed virtqueues, since libvirt 6.3.0. Null if absent. */
  @Override
  public @Nullable String getPacked() {
    return packed;
  }

  /** Sets what {@link #getPacked} gives, and gives this bean. */
  public InterfaceDriver withPacked(@Nullable String packed) {
    this.packed = packed;
    return this;
  }

  /** What {@link #getPacked} means. */
  public Written<OnOff> packed() {
    return Written.of(packed, OnOff.class);
  }

  /** Sets what {@link #packed} gives, and gives this bean. */
  public InterfaceDriver withPacked(OnOff packed) {
    return withPacked(packed.id());
  }

  /** A page of notifications for each queue, since libvirt 7.9.0. Null if absent. */
  @Override
  public @Nullable String getPagePerVq() {
    return pagePerVq;
  }

  /** Sets what {@link #getPagePerVq} gives, and gives this bean. */
  public InterfaceDriver withPagePerVq(@Nullable String pagePerVq) {
    this.pagePerVq = pagePerVq;
    return this;
  }

  /** What {@link #getPagePerVq} means. */
  public Written<OnOff> pagePerVq() {
    return Written.of(pagePerVq, OnOff.class);
  }

  /** Sets what {@link #pagePerVq} gives, and gives this bean. */
  public InterfaceDriver withPagePerVq(OnOff pagePerVq) {
    return withPagePerVq(pagePerVq.id());
  }
}
