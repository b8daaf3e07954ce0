package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.word.WatchdogAction;
import dev.sevkit.model.domain.word.WatchdogModel;
import dev.sevkit.model.domain.word.Written;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <watchdog>}: a watchdog. */
@XmlType(propOrder = {"boot", "alias", "acpi", "address"})
public final class Watchdog extends Device {

  @XmlAttribute private @Nullable String model;

  @XmlAttribute private @Nullable String action;

  /** An empty {@code <watchdog>}. */
  public Watchdog() {}

  /** Model. Null if absent. */
  public @Nullable String getModel() {
    return model;
  }

  /** Sets what {@link #getModel} gives, and gives this bean. */
  public Watchdog withModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** What {@link #getModel} means. */
  public Written<WatchdogModel> model() {
    return Written.of(model, WatchdogModel.class);
  }

  /** Sets what {@link #model} gives, and gives this bean. */
  public Watchdog withModel(WatchdogModel model) {
    return withModel(model.id());
  }

  /** What happens when it fires; {@code reset} when absent. Null if absent. */
  public @Nullable String getAction() {
    return action;
  }

  /** Sets what {@link #getAction} gives, and gives this bean. */
  public Watchdog withAction(@Nullable String action) {
    this.action = action;
    return this;
  }

  /** What {@link #getAction} means. */
  public Written<WatchdogAction> action() {
    return Written.of(action, WatchdogAction.class);
  }

  /** Sets what {@link #action} gives, and gives this bean. */
  public Watchdog withAction(WatchdogAction action) {
    return withAction(action.id());
  }

  @Override
  public Watchdog withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Watchdog withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Watchdog withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Watchdog withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }

  @Override
  public Optional<String> modelName() {
    return Optional.ofNullable(model);
  }
}
