package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Hexadecimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <vendor>}: vendor or product of a USB device. */
public final class UsbId extends ModelElement {

  @XmlAttribute private @Nullable String id;

  /** An empty {@code <vendor>}. */
  public UsbId() {}

  /** The id. Null if absent. */
  public @Nullable String getId() {
    return id;
  }

  /** Sets what {@link #getId} gives, and gives this bean. */
  public UsbId withId(@Nullable String id) {
    this.id = id;
    return this;
  }

  /** {@link #getId} as a number; empty if absent or not hexadecimal. */
  public OptionalLong id() {
    return Hexadecimal.of(id);
  }
}
