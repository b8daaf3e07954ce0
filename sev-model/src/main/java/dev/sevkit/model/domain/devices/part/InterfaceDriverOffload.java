package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <host>}: offloads of a virtio network card. */
public final class InterfaceDriverOffload extends ModelElement {

  @XmlAttribute private @Nullable String csum;

  @XmlAttribute private @Nullable String gso;

  @XmlAttribute private @Nullable String tso4;

  @XmlAttribute private @Nullable String tso6;

  @XmlAttribute private @Nullable String ecn;

  @XmlAttribute private @Nullable String ufo;

  @XmlAttribute(name = "mrg_rxbuf")
  private @Nullable String mrgRxbuf;

  /** An empty {@code <host>}. */
  public InterfaceDriverOffload() {}

  /** Checksums. Null if absent. */
  public @Nullable String getCsum() {
    return csum;
  }

  /** Sets what {@link #getCsum} gives, and gives this bean. */
  public InterfaceDriverOffload withCsum(@Nullable String csum) {
    this.csum = csum;
    return this;
  }

  /** What {@link #getCsum} means. */
  public Written<OnOff> csum() {
    return Written.of(csum, OnOff.class);
  }

  /** Sets what {@link #csum} gives, and gives this bean. */
  public InterfaceDriverOffload withCsum(OnOff csum) {
    return withCsum(csum.id());
  }

  /** Generic segmentation. Null if absent. */
  public @Nullable String getGso() {
    return gso;
  }

  /** Sets what {@link #getGso} gives, and gives this bean. */
  public InterfaceDriverOffload withGso(@Nullable String gso) {
    this.gso = gso;
    return this;
  }

  /** What {@link #getGso} means. */
  public Written<OnOff> gso() {
    return Written.of(gso, OnOff.class);
  }

  /** Sets what {@link #gso} gives, and gives this bean. */
  public InterfaceDriverOffload withGso(OnOff gso) {
    return withGso(gso.id());
  }

  /** TCP segmentation, IPv4. Null if absent. */
  public @Nullable String getTso4() {
    return tso4;
  }

  /** Sets what {@link #getTso4} gives, and gives this bean. */
  public InterfaceDriverOffload withTso4(@Nullable String tso4) {
    this.tso4 = tso4;
    return this;
  }

  /** What {@link #getTso4} means. */
  public Written<OnOff> tso4() {
    return Written.of(tso4, OnOff.class);
  }

  /** Sets what {@link #tso4} gives, and gives this bean. */
  public InterfaceDriverOffload withTso4(OnOff tso4) {
    return withTso4(tso4.id());
  }

  /** TCP segmentation, IPv6. Null if absent. */
  public @Nullable String getTso6() {
    return tso6;
  }

  /** Sets what {@link #getTso6} gives, and gives this bean. */
  public InterfaceDriverOffload withTso6(@Nullable String tso6) {
    this.tso6 = tso6;
    return this;
  }

  /** What {@link #getTso6} means. */
  public Written<OnOff> tso6() {
    return Written.of(tso6, OnOff.class);
  }

  /** Sets what {@link #tso6} gives, and gives this bean. */
  public InterfaceDriverOffload withTso6(OnOff tso6) {
    return withTso6(tso6.id());
  }

  /** Congestion notification. Null if absent. */
  public @Nullable String getEcn() {
    return ecn;
  }

  /** Sets what {@link #getEcn} gives, and gives this bean. */
  public InterfaceDriverOffload withEcn(@Nullable String ecn) {
    this.ecn = ecn;
    return this;
  }

  /** What {@link #getEcn} means. */
  public Written<OnOff> ecn() {
    return Written.of(ecn, OnOff.class);
  }

  /** Sets what {@link #ecn} gives, and gives this bean. */
  public InterfaceDriverOffload withEcn(OnOff ecn) {
    return withEcn(ecn.id());
  }

  /** UDP fragmentation. Null if absent. */
  public @Nullable String getUfo() {
    return ufo;
  }

  /** Sets what {@link #getUfo} gives, and gives this bean. */
  public InterfaceDriverOffload withUfo(@Nullable String ufo) {
    this.ufo = ufo;
    return this;
  }

  /** What {@link #getUfo} means. */
  public Written<OnOff> ufo() {
    return Written.of(ufo, OnOff.class);
  }

  /** Sets what {@link #ufo} gives, and gives this bean. */
  public InterfaceDriverOffload withUfo(OnOff ufo) {
    return withUfo(ufo.id());
  }

  /** Receive buffers that can be merged. Null if absent. */
  public @Nullable String getMrgRxbuf() {
    return mrgRxbuf;
  }

  /** Sets what {@link #getMrgRxbuf} gives, and gives this bean. */
  public InterfaceDriverOffload withMrgRxbuf(@Nullable String mrgRxbuf) {
    this.mrgRxbuf = mrgRxbuf;
    return this;
  }

  /** What {@link #getMrgRxbuf} means. */
  public Written<OnOff> mrgRxbuf() {
    return Written.of(mrgRxbuf, OnOff.class);
  }

  /** Sets what {@link #mrgRxbuf} gives, and gives this bean. */
  public InterfaceDriverOffload withMrgRxbuf(OnOff mrgRxbuf) {
    return withMrgRxbuf(mrgRxbuf.id());
  }
}
