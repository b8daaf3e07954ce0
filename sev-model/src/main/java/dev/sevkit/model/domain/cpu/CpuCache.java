package dev.sevkit.model.domain.cpu;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <cache>}: caches the guest sees. */
public final class CpuCache extends ModelElement {

  @XmlAttribute private @Nullable String level;

  @XmlAttribute private @Nullable String mode;

  /** An empty {@code <cache>}. */
  public CpuCache() {}

  /** Level, 1 to 3; all when absent. Null if absent. */
  public @Nullable String getLevel() {
    return level;
  }

  /** Sets what {@link #getLevel} gives, and gives this bean. */
  public CpuCache withLevel(@Nullable String level) {
    this.level = level;
    return this;
  }

  /** {@link #getLevel} as a number; empty if absent or not decimal. */
  public OptionalLong level() {
    return Decimal.of(level);
  }

  /** {@code emulate}, {@code passthrough} or {@code disable}. Null if absent. */
  public @Nullable String getMode() {
    return mode;
  }

  /** Sets what {@link #getMode} gives, and gives this bean. */
  public CpuCache withMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
