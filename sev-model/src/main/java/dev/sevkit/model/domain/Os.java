package dev.sevkit.model.domain;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <os>}: machine, firmware and what is booted. */
public final class Os extends ModelElement {

  @XmlAttribute(name = "firmware")
  private @Nullable String firmware;

  @XmlAttribute(name = "type")
  private @Nullable String misplacedType;

  @XmlElement private @Nullable OsType type;

  @XmlElement(name = "firmware")
  private @Nullable FirmwareFeatures firmwareFeatures;

  @XmlElement private @Nullable Loader loader;

  @XmlElement private @Nullable Nvram nvram;

  @XmlElement private @Nullable Nvram varstore;

  @XmlElement private @Nullable String kernel;

  @XmlElement private @Nullable String initrd;

  @XmlElement private @Nullable String cmdline;

  @XmlElement private @Nullable String shim;

  @XmlElement(name = "boot")
  private final List<BootDevice> boot = new ArrayList<>();

  /** An empty {@code <os>}. */
  public Os() {}

  /** {@code efi} or {@code bios}: libvirt chooses the firmware, since 5.2.0. Null if absent. */
  public @Nullable String getFirmware() {
    return firmware;
  }

  /** Sets what {@link #getFirmware} gives. */
  public void setFirmware(@Nullable String firmware) {
    this.firmware = firmware;
  }

  /** A {@code type} attribute, which libvirt does not know here and ignores. Null if absent. */
  public @Nullable String getMisplacedType() {
    return misplacedType;
  }

  /** Sets what {@link #getMisplacedType} gives. */
  public void setMisplacedType(@Nullable String misplacedType) {
    this.misplacedType = misplacedType;
  }

  /** What the guest is made for. Null if absent. */
  public @Nullable OsType getType() {
    return type;
  }

  /** Sets what {@link #getType} gives. */
  public void setType(@Nullable OsType type) {
    this.type = type;
  }

  /** Features asked of the automatically chosen firmware. Null if absent. */
  public @Nullable FirmwareFeatures getFirmwareFeatures() {
    return firmwareFeatures;
  }

  /** Sets what {@link #getFirmwareFeatures} gives. */
  public void setFirmwareFeatures(@Nullable FirmwareFeatures firmwareFeatures) {
    this.firmwareFeatures = firmwareFeatures;
  }

  /** The firmware image. Null if absent. */
  public @Nullable Loader getLoader() {
    return loader;
  }

  /** Sets what {@link #getLoader} gives. */
  public void setLoader(@Nullable Loader loader) {
    this.loader = loader;
  }

  /** The variable store of the firmware. Null if absent. */
  public @Nullable Nvram getNvram() {
    return nvram;
  }

  /** Sets what {@link #getNvram} gives. */
  public void setNvram(@Nullable Nvram nvram) {
    this.nvram = nvram;
  }

  /** The variable store served by QEMU itself, since libvirt 12.1.0. Null if absent. */
  public @Nullable Nvram getVarstore() {
    return varstore;
  }

  /** Sets what {@link #getVarstore} gives. */
  public void setVarstore(@Nullable Nvram varstore) {
    this.varstore = varstore;
  }

  /** Path of the kernel of a direct kernel boot. Null if absent. */
  public @Nullable String getKernel() {
    return kernel;
  }

  /** Sets what {@link #getKernel} gives. */
  public void setKernel(@Nullable String kernel) {
    this.kernel = kernel;
  }

  /** Path of its initial RAM disk. Null if absent. */
  public @Nullable String getInitrd() {
    return initrd;
  }

  /** Sets what {@link #getInitrd} gives. */
  public void setInitrd(@Nullable String initrd) {
    this.initrd = initrd;
  }

  /** Its command line. Null if absent. */
  public @Nullable String getCmdline() {
    return cmdline;
  }

  /** Sets what {@link #getCmdline} gives. */
  public void setCmdline(@Nullable String cmdline) {
    this.cmdline = cmdline;
  }

  /** Path of the shim that loads the kernel, since libvirt 11.2.0. Null if absent. */
  public @Nullable String getShim() {
    return shim;
  }

  /** Sets what {@link #getShim} gives. */
  public void setShim(@Nullable String shim) {
    this.shim = shim;
  }

  /** Kinds of device to boot from, the first first. In document order, modifiable. */
  public List<BootDevice> getBoot() {
    return boot;
  }
}
