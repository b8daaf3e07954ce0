package dev.sevkit.validate;

/** What a rule can need to know of the target besides the domain. */
public enum Need {
  /** The host's domain capabilities. */
  HOST_CAPABILITIES("host capabilities", "--domcaps"),
  /** The QEMU firmware descriptors installed on the host. */
  FIRMWARE_DESCRIPTORS("firmware descriptors", "--firmware-dir"),
  /** The firmware image the guest starts from. */
  FIRMWARE_IMAGE("firmware image", "--firmware-root"),
  /** The version of libvirt. */
  LIBVIRT_VERSION("libvirt version", "--libvirt-version"),
  /** The version of QEMU. */
  QEMU_VERSION("QEMU version", "--qemu-version"),
  /** The version of the host's kernel. */
  HOST_KERNEL("host kernel version", "--host-kernel"),
  /** The version of the guest's kernel. */
  GUEST_KERNEL("guest kernel version", "--guest-kernel"),
  /** The version of OVMF. */
  OVMF_VERSION("OVMF version", "--ovmf-version"),
  /** How much memory the host has. */
  HOST_MEMORY("host memory", "--host-memory");

  private final String label;
  private final String option;

  Need(String label, String option) {
    this.label = label;
    this.option = option;
  }

  /** What is needed, in words, such as {@code host capabilities}. */
  public String label() {
    return label;
  }

  /** The command line's option that gives it. */
  public String option() {
    return option;
  }
}
