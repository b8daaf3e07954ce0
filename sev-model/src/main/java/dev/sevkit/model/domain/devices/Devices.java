package dev.sevkit.model.domain.devices;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code <devices>}: the devices in document order across kinds, and the emulator. */
@XmlType(propOrder = {"emulator", "all"})
public final class Devices extends ModelElement {

  @XmlElement private @Nullable String emulator;

  @XmlElements({
    @XmlElement(name = "disk", type = Disk.class),
    @XmlElement(name = "controller", type = Controller.class),
    @XmlElement(name = "lease", type = Lease.class),
    @XmlElement(name = "filesystem", type = Filesystem.class),
    @XmlElement(name = "interface", type = Interface.class),
    @XmlElement(name = "smartcard", type = Smartcard.class),
    @XmlElement(name = "serial", type = Serial.class),
    @XmlElement(name = "parallel", type = Parallel.class),
    @XmlElement(name = "console", type = Console.class),
    @XmlElement(name = "channel", type = Channel.class),
    @XmlElement(name = "redirdev", type = Redirdev.class),
    @XmlElement(name = "redirfilter", type = RedirFilter.class),
    @XmlElement(name = "input", type = Input.class),
    @XmlElement(name = "tpm", type = Tpm.class),
    @XmlElement(name = "graphics", type = Graphics.class),
    @XmlElement(name = "sound", type = Sound.class),
    @XmlElement(name = "audio", type = Audio.class),
    @XmlElement(name = "video", type = Video.class),
    @XmlElement(name = "hostdev", type = Hostdev.class),
    @XmlElement(name = "watchdog", type = Watchdog.class),
    @XmlElement(name = "memballoon", type = Memballoon.class),
    @XmlElement(name = "rng", type = Rng.class),
    @XmlElement(name = "nvram", type = NvramDevice.class),
    @XmlElement(name = "panic", type = Panic.class),
    @XmlElement(name = "shmem", type = Shmem.class),
    @XmlElement(name = "memory", type = MemoryDevice.class),
    @XmlElement(name = "hub", type = Hub.class),
    @XmlElement(name = "iommu", type = Iommu.class),
    @XmlElement(name = "vsock", type = Vsock.class),
    @XmlElement(name = "crypto", type = Crypto.class),
    @XmlElement(name = "pstore", type = Pstore.class)
  })
  private final List<Device> all = new ArrayList<>();

  /** An empty {@code <devices>}. */
  public Devices() {}

  /** Path of the QEMU binary. Null if absent: libvirt takes its default. */
  public @Nullable String getEmulator() {
    return emulator;
  }

  /** Sets what {@link #getEmulator} gives, and gives this bean. */
  public Devices withEmulator(@Nullable String emulator) {
    this.emulator = emulator;
    return this;
  }

  /** The devices of kinds the model knows. In document order across kinds, modifiable. */
  public List<Device> getAll() {
    return all;
  }

  /** Adds a device behind the others, and gives this bean. */
  public Devices add(Device device) {
    all.add(device);
    return this;
  }

  /** The devices of one kind, in document order. */
  public <T extends Device> Stream<T> of(Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast);
  }
}
