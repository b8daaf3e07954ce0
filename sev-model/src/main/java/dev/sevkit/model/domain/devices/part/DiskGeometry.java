package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <geometry>}: geometry a disk shows. */
public final class DiskGeometry extends ModelElement {

  @XmlAttribute private @Nullable String cyls;

  @XmlAttribute private @Nullable String heads;

  @XmlAttribute private @Nullable String secs;

  @XmlAttribute private @Nullable String trans;

  /** An empty {@code <geometry>}. */
  public DiskGeometry() {}

  /** Cylinders. Null if absent. */
  public @Nullable String getCyls() {
    return cyls;
  }

  /** Sets what {@link #getCyls} gives, and gives this bean. */
  public DiskGeometry withCyls(@Nullable String cyls) {
    this.cyls = cyls;
    return this;
  }

  /** {@link #getCyls} as a number; empty if absent or not decimal. */
  public OptionalLong cyls() {
    return Decimal.of(cyls);
  }

  /** Heads. Null if absent. */
  public @Nullable String getHeads() {
    return heads;
  }

  /** Sets what {@link #getHeads} gives, and gives this bean. */
  public DiskGeometry withHeads(@Nullable String heads) {
    this.heads = heads;
    return this;
  }

  /** {@link #getHeads} as a number; empty if absent or not decimal. */
  public OptionalLong heads() {
    return Decimal.of(heads);
  }

  /** Sectors of a track. Null if absent. */
  public @Nullable String getSecs() {
    return secs;
  }

  /** Sets what {@link #getSecs} gives, and gives this bean. */
  public DiskGeometry withSecs(@Nullable String secs) {
    this.secs = secs;
    return this;
  }

  /** {@link #getSecs} as a number; empty if absent or not decimal. */
  public OptionalLong secs() {
    return Decimal.of(secs);
  }

  /** Translation: {@code none}, {@code lba} or {@code auto}. Null if absent. */
  public @Nullable String getTrans() {
    return trans;
  }

  /** Sets what {@link #getTrans} gives, and gives this bean. */
  public DiskGeometry withTrans(@Nullable String trans) {
    this.trans = trans;
    return this;
  }
}
