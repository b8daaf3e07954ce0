package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <lock>}: locks that are handed on. */
public final class VirtiofsLock extends ModelElement {

  @XmlAttribute private @Nullable String posix;

  @XmlAttribute private @Nullable String flock;

  /** An empty {@code <lock>}. */
  public VirtiofsLock() {}

  /** {@code on} for POSIX locks. Null if absent. */
  public @Nullable String getPosix() {
    return posix;
  }

  /** Sets what {@link #getPosix} gives, and gives this bean. */
  public VirtiofsLock withPosix(@Nullable String posix) {
    this.posix = posix;
    return this;
  }

  /** What {@link #getPosix} means. */
  public Written<OnOff> posix() {
    return Written.of(posix, OnOff.class);
  }

  /** Sets what {@link #posix} gives, and gives this bean. */
  public VirtiofsLock withPosix(OnOff posix) {
    return withPosix(posix.id());
  }

  /** {@code on} for BSD locks. Null if absent. */
  public @Nullable String getFlock() {
    return flock;
  }

  /** Sets what {@link #getFlock} gives, and gives this bean. */
  public VirtiofsLock withFlock(@Nullable String flock) {
    this.flock = flock;
    return this;
  }

  /** What {@link #getFlock} means. */
  public Written<OnOff> flock() {
    return Written.of(flock, OnOff.class);
  }

  /** Sets what {@link #flock} gives, and gives this bean. */
  public VirtiofsLock withFlock(OnOff flock) {
    return withFlock(flock.id());
  }
}
