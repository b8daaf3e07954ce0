package dev.sevkit.model.capabilities.host;

import dev.sevkit.model.capabilities.WholeNumber;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <machine>}: a machine type by name. */
public final class Machine extends ModelElement {

  @XmlValue private @Nullable String name;

  @XmlAttribute private @Nullable String canonical;

  @XmlAttribute private @Nullable String maxCpus;

  @XmlAttribute private @Nullable String deprecated;

  /** An empty {@code <machine>}. */
  public Machine() {}

  /** Its name, such as {@code q35}. Null if absent. */
  public @Nullable String getName() {
    return name;
  }

  /** Sets what {@link #getName} gives, and gives this bean. */
  public Machine withName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Name it stands for, if it is an alias, such as {@code pc-q35-8.2}. Null if absent. */
  public @Nullable String getCanonical() {
    return canonical;
  }

  /** Sets what {@link #getCanonical} gives, and gives this bean. */
  public Machine withCanonical(@Nullable String canonical) {
    this.canonical = canonical;
    return this;
  }

  /** The most virtual CPUs, decimal. Null if absent. */
  public @Nullable String getMaxCpus() {
    return maxCpus;
  }

  /** Sets what {@link #getMaxCpus} gives, and gives this bean. */
  public Machine withMaxCpus(@Nullable String maxCpus) {
    this.maxCpus = maxCpus;
    return this;
  }

  /** {@code yes} if QEMU advises against it. Null if absent. */
  public @Nullable String getDeprecated() {
    return deprecated;
  }

  /** Sets what {@link #getDeprecated} gives, and gives this bean. */
  public Machine withDeprecated(@Nullable String deprecated) {
    this.deprecated = deprecated;
    return this;
  }

  /** Its name; empty if the element has no text. */
  public Optional<String> machineName() {
    return Optional.ofNullable(name).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** Name of the machine type it stands for: its own unless it is an alias. */
  public Optional<String> canonicalName() {
    return Optional.ofNullable(canonical).or(this::machineName);
  }

  /** The most virtual CPUs a guest may have; empty if not reported. */
  public Optional<Integer> maxVcpus() {
    return Optional.ofNullable(maxCpus).flatMap(WholeNumber::parseInt);
  }

  /** Whether QEMU advises against it. */
  public boolean isDeprecated() {
    return "yes".equals(deprecated);
  }
}
