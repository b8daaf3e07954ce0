package dev.sevkit.model.domain.word;

/** Where guest memory comes from. As libvirt spells them. */
public enum MemoryBackingType implements Word {
  /** {@code anonymous}. */
  ANONYMOUS("anonymous"),
  /** {@code file}. */
  FILE("file"),
  /** {@code memfd}. */
  MEMFD("memfd");

  private final String id;

  MemoryBackingType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
