package dev.sevkit.model.domain.tune;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.common.NumberSet;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <monitor>}: virtual CPUs whose use of a cache or of memory bandwidth is counted. */
public final class CacheMonitor extends ModelElement {

  @XmlAttribute private @Nullable String level;

  @XmlAttribute private @Nullable String vcpus;

  /** An empty {@code <monitor>}. */
  public CacheMonitor() {}

  /** Level of the cache, of caches only. Null if absent. */
  public @Nullable String getLevel() {
    return level;
  }

  /** Sets what {@link #getLevel} gives, and gives this bean. */
  public CacheMonitor withLevel(@Nullable String level) {
    this.level = level;
    return this;
  }

  /** {@link #getLevel} as a number; empty if absent or not decimal. */
  public OptionalLong level() {
    return Decimal.of(level);
  }

  /** The virtual CPUs. Null if absent. */
  public @Nullable String getVcpus() {
    return vcpus;
  }

  /** Sets what {@link #getVcpus} gives, and gives this bean. */
  public CacheMonitor withVcpus(@Nullable String vcpus) {
    this.vcpus = vcpus;
    return this;
  }

  /** The numbers {@link #getVcpus} lists; empty if absent or not such a list. */
  public Optional<NumberSet> vcpus() {
    return Optional.ofNullable(vcpus).flatMap(NumberSet::parse);
  }
}
