package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <msi>}: interrupts of shared memory. */
public final class ShmemMsi extends ModelElement {

  @XmlAttribute private @Nullable String vectors;

  @XmlAttribute private @Nullable String ioeventfd;

  /** An empty {@code <msi>}. */
  public ShmemMsi() {}

  /** Number of vectors. Null if absent. */
  public @Nullable String getVectors() {
    return vectors;
  }

  /** Sets what {@link #getVectors} gives, and gives this bean. */
  public ShmemMsi withVectors(@Nullable String vectors) {
    this.vectors = vectors;
    return this;
  }

  /** {@link #getVectors} as a number; empty if absent or not decimal. */
  public OptionalLong vectors() {
    return Decimal.of(vectors);
  }

  /** {@code on} to handle them outside the virtual CPU. Null if absent. */
  public @Nullable String getIoeventfd() {
    return ioeventfd;
  }

  /** Sets what {@link #getIoeventfd} gives, and gives this bean. */
  public ShmemMsi withIoeventfd(@Nullable String ioeventfd) {
    this.ioeventfd = ioeventfd;
    return this;
  }

  /** What {@link #getIoeventfd} means. */
  public Written<OnOff> ioeventfd() {
    return Written.of(ioeventfd, OnOff.class);
  }

  /** Sets what {@link #ioeventfd} gives, and gives this bean. */
  public ShmemMsi withIoeventfd(OnOff ioeventfd) {
    return withIoeventfd(ioeventfd.id());
  }
}
