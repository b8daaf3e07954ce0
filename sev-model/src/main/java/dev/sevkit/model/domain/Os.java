package dev.sevkit.model.domain;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.word.FirmwareType;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code <os>}: machine, firmware and what is booted. */
@XmlType(
    propOrder = {
      "type",
      "firmwareFeatures",
      "init",
      "initargs",
      "initenvs",
      "initdir",
      "inituser",
      "initgroup",
      "loader",
      "nvram",
      "varstore",
      "kernel",
      "initrd",
      "cmdline",
      "shim",
      "dtb",
      "acpi",
      "boot",
      "bootmenu",
      "smbios",
      "bios"
    })
public final class Os extends ModelElement {

  @XmlAttribute private @Nullable String firmware;

  @XmlAttribute(name = "type")
  private @Nullable String misplacedType;

  @XmlElement private @Nullable OsType type;

  @XmlElement(name = "firmware")
  private @Nullable FirmwareFeatures firmwareFeatures;

  @XmlElement private @Nullable String init;

  @XmlElement(name = "initarg")
  private final List<String> initargs = new ArrayList<>();

  @XmlElement(name = "initenv")
  private final List<InitEnv> initenvs = new ArrayList<>();

  @XmlElement private @Nullable String initdir;

  @XmlElement private @Nullable String inituser;

  @XmlElement private @Nullable String initgroup;

  @XmlElement private @Nullable Loader loader;

  @XmlElement private @Nullable Nvram nvram;

  @XmlElement private @Nullable Varstore varstore;

  @XmlElement private @Nullable String kernel;

  @XmlElement private @Nullable String initrd;

  @XmlElement private @Nullable String cmdline;

  @XmlElement private @Nullable String shim;

  @XmlElement private @Nullable String dtb;

  @XmlElement private @Nullable OsAcpi acpi;

  @XmlElement(name = "boot")
  private final List<BootDevice> boot = new ArrayList<>();

  @XmlElement private @Nullable BootMenu bootmenu;

  @XmlElement private @Nullable Smbios smbios;

  @XmlElement private @Nullable Bios bios;

  /** An empty {@code <os>}. */
  public Os() {}

  /** {@code efi} or {@code bios}: libvirt chooses the firmware, since 5.2.0. Null if absent. */
  public @Nullable String getFirmware() {
    return firmware;
  }

  /** Sets what {@link #getFirmware} gives, and gives this bean. */
  public Os withFirmware(@Nullable String firmware) {
    this.firmware = firmware;
    return this;
  }

  /** What {@link #getFirmware} means. */
  public Written<FirmwareType> firmware() {
    return Written.of(firmware, FirmwareType.class);
  }

  /** Sets what {@link #firmware} gives, and gives this bean. */
  public Os withFirmware(FirmwareType firmware) {
    return withFirmware(firmware.id());
  }

  /** A {@code type} attribute, which libvirt does not know here and ignores. Null if absent. */
  public @Nullable String getMisplacedType() {
    return misplacedType;
  }

  /** Sets what {@link #getMisplacedType} gives, and gives this bean. */
  public Os withMisplacedType(@Nullable String misplacedType) {
    this.misplacedType = misplacedType;
    return this;
  }

  /** What the guest is made for. Null if absent. */
  public @Nullable OsType getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Os withType(@Nullable OsType type) {
    this.type = type;
    return this;
  }

  /** Features asked of the automatically chosen firmware. Null if absent. */
  public @Nullable FirmwareFeatures getFirmwareFeatures() {
    return firmwareFeatures;
  }

  /** Sets what {@link #getFirmwareFeatures} gives, and gives this bean. */
  public Os withFirmwareFeatures(@Nullable FirmwareFeatures firmwareFeatures) {
    this.firmwareFeatures = firmwareFeatures;
    return this;
  }

  /** Path of the first process of a container. Null if absent. */
  public @Nullable String getInit() {
    return init;
  }

  /** Sets what {@link #getInit} gives, and gives this bean. */
  public Os withInit(@Nullable String init) {
    this.init = init;
    return this;
  }

  /** Its arguments. In document order, modifiable. */
  public List<String> getInitargs() {
    return initargs;
  }

  /** Adds to {@link #getInitargs}, and gives this bean. */
  public Os addInitarg(String initarg) {
    initargs.add(initarg);
    return this;
  }

  /** Its environment. In document order, modifiable. */
  public List<InitEnv> getInitenvs() {
    return initenvs;
  }

  /** Adds to {@link #getInitenvs}, and gives this bean. */
  public Os addInitenv(InitEnv initenv) {
    initenvs.add(initenv);
    return this;
  }

  /** Its working directory. Null if absent. */
  public @Nullable String getInitdir() {
    return initdir;
  }

  /** Sets what {@link #getInitdir} gives, and gives this bean. */
  public Os withInitdir(@Nullable String initdir) {
    this.initdir = initdir;
    return this;
  }

  /** The user it runs as. Null if absent. */
  public @Nullable String getInituser() {
    return inituser;
  }

  /** Sets what {@link #getInituser} gives, and gives this bean. */
  public Os withInituser(@Nullable String inituser) {
    this.inituser = inituser;
    return this;
  }

  /** The group it runs as. Null if absent. */
  public @Nullable String getInitgroup() {
    return initgroup;
  }

  /** Sets what {@link #getInitgroup} gives, and gives this bean. */
  public Os withInitgroup(@Nullable String initgroup) {
    this.initgroup = initgroup;
    return this;
  }

  /** The firmware image. Null if absent. */
  public @Nullable Loader getLoader() {
    return loader;
  }

  /** Sets what {@link #getLoader} gives, and gives this bean. */
  public Os withLoader(@Nullable Loader loader) {
    this.loader = loader;
    return this;
  }

  /** The variable store of the firmware. Null if absent. */
  public @Nullable Nvram getNvram() {
    return nvram;
  }

  /** Sets what {@link #getNvram} gives, and gives this bean. */
  public Os withNvram(@Nullable Nvram nvram) {
    this.nvram = nvram;
    return this;
  }

  /** The variable store served by QEMU itself, since libvirt 12.1.0. Null if absent. */
  public @Nullable Varstore getVarstore() {
    return varstore;
  }

  /** Sets what {@link #getVarstore} gives, and gives this bean. */
  public Os withVarstore(@Nullable Varstore varstore) {
    this.varstore = varstore;
    return this;
  }

  /** Path of the kernel of a direct kernel boot. Null if absent. */
  public @Nullable String getKernel() {
    return kernel;
  }

  /** Sets what {@link #getKernel} gives, and gives this bean. */
  public Os withKernel(@Nullable String kernel) {
    this.kernel = kernel;
    return this;
  }

  /** Path of its initial RAM disk. Null if absent. */
  public @Nullable String getInitrd() {
    return initrd;
  }

  /** Sets what {@link #getInitrd} gives, and gives this bean. */
  public Os withInitrd(@Nullable String initrd) {
    this.initrd = initrd;
    return this;
  }

  /** Its command line. Null if absent. */
  public @Nullable String getCmdline() {
    return cmdline;
  }

  /** Sets what {@link #getCmdline} gives, and gives this bean. */
  public Os withCmdline(@Nullable String cmdline) {
    this.cmdline = cmdline;
    return this;
  }

  /** Path of the shim that loads the kernel, since libvirt 11.2.0. Null if absent. */
  public @Nullable String getShim() {
    return shim;
  }

  /** Sets what {@link #getShim} gives, and gives this bean. */
  public Os withShim(@Nullable String shim) {
    this.shim = shim;
    return this;
  }

  /** Path of its device tree. Null if absent. */
  public @Nullable String getDtb() {
    return dtb;
  }

  /** Sets what {@link #getDtb} gives, and gives this bean. */
  public Os withDtb(@Nullable String dtb) {
    this.dtb = dtb;
    return this;
  }

  /** ACPI tables added to the guest's own. Null if absent. */
  public @Nullable OsAcpi getAcpi() {
    return acpi;
  }

  /** Sets what {@link #getAcpi} gives, and gives this bean. */
  public Os withAcpi(@Nullable OsAcpi acpi) {
    this.acpi = acpi;
    return this;
  }

  /** Kinds of device to boot from, the first first. In document order, modifiable. */
  public List<BootDevice> getBoot() {
    return boot;
  }

  /** Adds to {@link #getBoot}, and gives this bean. */
  public Os addBoot(BootDevice one) {
    boot.add(one);
    return this;
  }

  /** Boot menu of the firmware. Null if absent. */
  public @Nullable BootMenu getBootmenu() {
    return bootmenu;
  }

  /** Sets what {@link #getBootmenu} gives, and gives this bean. */
  public Os withBootmenu(@Nullable BootMenu bootmenu) {
    this.bootmenu = bootmenu;
    return this;
  }

  /** Where SMBIOS contents come from. Null if absent. */
  public @Nullable Smbios getSmbios() {
    return smbios;
  }

  /** Sets what {@link #getSmbios} gives, and gives this bean. */
  public Os withSmbios(@Nullable Smbios smbios) {
    this.smbios = smbios;
    return this;
  }

  /** What SeaBIOS does. Null if absent. */
  public @Nullable Bios getBios() {
    return bios;
  }

  /** Sets what {@link #getBios} gives, and gives this bean. */
  public Os withBios(@Nullable Bios bios) {
    this.bios = bios;
    return this;
  }
}
