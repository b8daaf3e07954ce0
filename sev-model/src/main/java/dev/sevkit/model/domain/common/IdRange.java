package dev.sevkit.model.domain.common;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <uid>}: a range of ids mapped into a container. */
public final class IdRange extends ModelElement {

  @XmlAttribute private @Nullable String start;

  @XmlAttribute private @Nullable String target;

  @XmlAttribute private @Nullable String count;

  /** An empty {@code <uid>}. */
  public IdRange() {}

  /** First id in the container. Null if absent. */
  public @Nullable String getStart() {
    return start;
  }

  /** Sets what {@link #getStart} gives, and gives this bean. */
  public IdRange withStart(@Nullable String start) {
    this.start = start;
    return this;
  }

  /** {@link #getStart} as a number; empty if absent or not decimal. */
  public OptionalLong start() {
    return Decimal.of(start);
  }

  /** First id on the host. Null if absent. */
  public @Nullable String getTarget() {
    return target;
  }

  /** Sets what {@link #getTarget} gives, and gives this bean. */
  public IdRange withTarget(@Nullable String target) {
    this.target = target;
    return this;
  }

  /** {@link #getTarget} as a number; empty if absent or not decimal. */
  public OptionalLong target() {
    return Decimal.of(target);
  }

  /** How many. Null if absent. */
  public @Nullable String getCount() {
    return count;
  }

  /** Sets what {@link #getCount} gives, and gives this bean. */
  public IdRange withCount(@Nullable String count) {
    this.count = count;
    return this;
  }

  /** {@link #getCount} as a number; empty if absent or not decimal. */
  public OptionalLong count() {
    return Decimal.of(count);
  }
}
