package dev.sevkit.model.domain.word;

/** Models of sound card. As libvirt spells them. */
public enum SoundModel implements Word {
  /** {@code sb16}. */
  SB16("sb16"),
  /** {@code es1370}. */
  ES1370("es1370"),
  /** {@code pcspk}. */
  PCSPK("pcspk"),
  /** {@code ac97}. */
  AC97("ac97"),
  /** {@code ich6}. */
  ICH6("ich6"),
  /** {@code ich9}. */
  ICH9("ich9"),
  /** {@code ich7}. */
  ICH7("ich7"),
  /** {@code usb}. */
  USB("usb"),
  /** {@code virtio}. */
  VIRTIO("virtio");

  private final String id;

  SoundModel(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
