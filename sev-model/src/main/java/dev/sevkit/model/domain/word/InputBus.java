package dev.sevkit.model.domain.word;

/** Buses of input devices. As libvirt spells them. */
public enum InputBus implements Word {
  /** {@code ps2}. */
  PS2("ps2"),
  /** {@code usb}. */
  USB("usb"),
  /** {@code xen}. */
  XEN("xen"),
  /** {@code parallels}. */
  PARALLELS("parallels"),
  /** {@code virtio}. */
  VIRTIO("virtio"),
  /** {@code none}. */
  NONE("none");

  private final String id;

  InputBus(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
