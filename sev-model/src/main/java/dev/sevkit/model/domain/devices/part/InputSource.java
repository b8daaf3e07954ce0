package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <source>}: event device of the host. */
public final class InputSource extends ModelElement {

  @XmlAttribute private @Nullable String evdev;

  @XmlAttribute private @Nullable String dev;

  @XmlAttribute private @Nullable String grab;

  @XmlAttribute private @Nullable String grabToggle;

  @XmlAttribute private @Nullable String repeat;

  /** An empty {@code <source>}. */
  public InputSource() {}

  /** Its path, of {@code passthrough}. Null if absent. */
  public @Nullable String getEvdev() {
    return evdev;
  }

  /** Sets what {@link #getEvdev} gives, and gives this bean. */
  public InputSource withEvdev(@Nullable String evdev) {
    this.evdev = evdev;
    return this;
  }

  /** Its path, of {@code evdev}. Null if absent. */
  public @Nullable String getDev() {
    return dev;
  }

  /** Sets what {@link #getDev} gives, and gives this bean. */
  public InputSource withDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }

  /** {@code all} to grab all input devices. Null if absent. */
  public @Nullable String getGrab() {
    return grab;
  }

  /** Sets what {@link #getGrab} gives, and gives this bean. */
  public InputSource withGrab(@Nullable String grab) {
    this.grab = grab;
    return this;
  }

  /** Keys that switch the grab. Null if absent. */
  public @Nullable String getGrabToggle() {
    return grabToggle;
  }

  /** Sets what {@link #getGrabToggle} gives, and gives this bean. */
  public InputSource withGrabToggle(@Nullable String grabToggle) {
    this.grabToggle = grabToggle;
    return this;
  }

  /** {@code on} to repeat keys. Null if absent. */
  public @Nullable String getRepeat() {
    return repeat;
  }

  /** Sets what {@link #getRepeat} gives, and gives this bean. */
  public InputSource withRepeat(@Nullable String repeat) {
    this.repeat = repeat;
    return this;
  }

  /** What {@link #getRepeat} means. */
  public Written<OnOff> repeat() {
    return Written.of(repeat, OnOff.class);
  }

  /** Sets what {@link #repeat} gives, and gives this bean. */
  public InputSource withRepeat(OnOff repeat) {
    return withRepeat(repeat.id());
  }
}
