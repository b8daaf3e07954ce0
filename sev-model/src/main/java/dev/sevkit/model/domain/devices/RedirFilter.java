package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.devices.part.RedirFilterUsb;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <redirfilter>}: which USB devices may be redirected. */
@XmlType(propOrder = {"rules", "boot", "alias", "acpi", "address"})
public final class RedirFilter extends Device {

  @XmlElement(name = "usbdev")
  private final List<RedirFilterUsb> rules = new ArrayList<>();

  /** An empty {@code <redirfilter>}. */
  public RedirFilter() {}

  /** The rules, the first that fits decides. In document order, modifiable. */
  public List<RedirFilterUsb> getRules() {
    return rules;
  }

  /** Adds to {@link #getRules}, and gives this bean. */
  public RedirFilter addRule(RedirFilterUsb rule) {
    rules.add(rule);
    return this;
  }

  @Override
  public RedirFilter withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public RedirFilter withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public RedirFilter withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public RedirFilter withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }
}
