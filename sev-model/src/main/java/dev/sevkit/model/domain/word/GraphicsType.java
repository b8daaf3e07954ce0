package dev.sevkit.model.domain.word;

/** Kinds of display. As libvirt spells them. */
public enum GraphicsType implements Word {
  /** {@code sdl}. */
  SDL("sdl"),
  /** {@code vnc}. */
  VNC("vnc"),
  /** {@code rdp}. */
  RDP("rdp"),
  /** {@code desktop}. */
  DESKTOP("desktop"),
  /** {@code spice}. */
  SPICE("spice"),
  /** {@code egl-headless}. */
  EGL_HEADLESS("egl-headless"),
  /** {@code dbus}. */
  DBUS("dbus");

  private final String id;

  GraphicsType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
