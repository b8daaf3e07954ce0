package dev.sevkit.model.domain.word;

/** What plays sound on the host. As libvirt spells them. */
public enum AudioType implements Word {
  /** {@code none}. */
  NONE("none"),
  /** {@code alsa}. */
  ALSA("alsa"),
  /** {@code coreaudio}. */
  COREAUDIO("coreaudio"),
  /** {@code jack}. */
  JACK("jack"),
  /** {@code oss}. */
  OSS("oss"),
  /** {@code pulseaudio}. */
  PULSEAUDIO("pulseaudio"),
  /** {@code sdl}. */
  SDL("sdl"),
  /** {@code spice}. */
  SPICE("spice"),
  /** {@code file}. */
  FILE("file"),
  /** {@code dbus}. */
  DBUS("dbus"),
  /** {@code pipewire}. */
  PIPEWIRE("pipewire");

  private final String id;

  AudioType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
