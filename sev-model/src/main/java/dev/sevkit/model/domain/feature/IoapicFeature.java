package dev.sevkit.model.domain.feature;

import dev.sevkit.model.domain.word.IoapicDriver;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** {@code <ioapic>}: where the I/O APIC is emulated. */
public final class IoapicFeature extends ModelElement {

  @XmlAttribute private @Nullable String driver;

  /** An empty {@code <ioapic>}. */
  public IoapicFeature() {}

  /** {@code kvm} or {@code qemu}. Null if absent. */
  public @Nullable String getDriver() {
    return driver;
  }

  /** Sets what {@link #getDriver} gives, and gives this bean. */
  public IoapicFeature withDriver(@Nullable String driver) {
    this.driver = driver;
    return this;
  }

  /** What {@link #getDriver} means. */
  public Written<IoapicDriver> driver() {
    return Written.of(driver, IoapicDriver.class);
  }

  /** Sets what {@link #driver} gives, and gives this bean. */
  public IoapicFeature withDriver(IoapicDriver driver) {
    return withDriver(driver.id());
  }
}
