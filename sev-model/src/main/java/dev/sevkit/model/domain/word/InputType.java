package dev.sevkit.model.domain.word;

/** Kinds of input device. As libvirt spells them. */
public enum InputType implements Word {
  /** {@code mouse}. */
  MOUSE("mouse"),
  /** {@code tablet}. */
  TABLET("tablet"),
  /** {@code keyboard}. */
  KEYBOARD("keyboard"),
  /** {@code passthrough}. */
  PASSTHROUGH("passthrough"),
  /** {@code evdev}. */
  EVDEV("evdev");

  private final String id;

  InputType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
