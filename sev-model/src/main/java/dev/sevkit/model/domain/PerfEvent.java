package dev.sevkit.model.domain;

import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <event>}: a performance event. */
public final class PerfEvent extends ModelElement {

  @XmlAttribute private @Nullable String name;

  @XmlAttribute private @Nullable String enabled;

  /** An empty {@code <event>}. */
  public PerfEvent() {}

  /** Name of the event, such as {@code cmt} or {@code cache_misses}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public PerfEvent withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** {@code yes} to count it. Null if absent. */
  public @Nullable String getEnabled() {
    return enabled;
  }

  /** Sets what {@link #getEnabled} gives, and gives this bean. */
  public PerfEvent withEnabled(@Nullable String enabled) {
    this.enabled = enabled;
    return this;
  }

  /** What {@link #getEnabled} means. */
  public Written<YesNo> enabled() {
    return Written.of(enabled, YesNo.class);
  }

  /** Sets what {@link #enabled} gives, and gives this bean. */
  public PerfEvent withEnabled(YesNo enabled) {
    return withEnabled(enabled.id());
  }
}
