package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <clipboard>}: copy and paste. */
public final class SpiceSwitch extends ModelElement {

  @XmlAttribute private @Nullable String copypaste;

  /** An empty {@code <clipboard>}. */
  public SpiceSwitch() {}

  /** {@code no} to forbid it. Null if absent. */
  public @Nullable String getCopypaste() {
    return copypaste;
  }

  /** Sets what {@link #getCopypaste} gives, and gives this bean. */
  public SpiceSwitch withCopypaste(@Nullable String copypaste) {
    this.copypaste = copypaste;
    return this;
  }

  /** What {@link #getCopypaste} means. */
  public Written<YesNo> copypaste() {
    return Written.of(copypaste, YesNo.class);
  }

  /** Sets what {@link #copypaste} gives, and gives this bean. */
  public SpiceSwitch withCopypaste(YesNo copypaste) {
    return withCopypaste(copypaste.id());
  }
}
