package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <filetransfer>}: files dropped into the display. */
public final class SpiceFileTransfer extends ModelElement {

  @XmlAttribute private @Nullable String enable;

  /** An empty {@code <filetransfer>}. */
  public SpiceFileTransfer() {}

  /** {@code no} to forbid it. Null if absent. */
  public @Nullable String getEnable() {
    return enable;
  }

  /** Sets what {@link #getEnable} gives, and gives this bean. */
  public SpiceFileTransfer withEnable(@Nullable String enable) {
    this.enable = enable;
    return this;
  }

  /** What {@link #getEnable} means. */
  public Written<YesNo> enable() {
    return Written.of(enable, YesNo.class);
  }

  /** Sets what {@link #enable} gives, and gives this bean. */
  public SpiceFileTransfer withEnable(YesNo enable) {
    return withEnable(enable.id());
  }
}
