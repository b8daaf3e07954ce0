package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <target>}: where a lease is kept. */
public final class LeaseTarget extends ModelElement {

  @XmlAttribute private @Nullable String path;

  @XmlAttribute private @Nullable String offset;

  /** An empty {@code <target>}. */
  public LeaseTarget() {}

  /** Path of the file. Null if absent. */
  public @Nullable String getPath() {
    return path;
  }

  /** Sets what {@link #getPath} gives, and gives this bean. */
  public LeaseTarget withPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** Offset in it. Null if absent. */
  public @Nullable String getOffset() {
    return offset;
  }

  /** Sets what {@link #getOffset} gives, and gives this bean. */
  public LeaseTarget withOffset(@Nullable String offset) {
    this.offset = offset;
    return this;
  }

  /** {@link #getOffset} as a number; empty if absent or not decimal. */
  public OptionalLong offset() {
    return Decimal.of(offset);
  }
}
