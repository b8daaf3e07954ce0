package dev.sevkit.model.domain.word;

/** Whether other processes can map memory. As libvirt spells them. */
public enum MemoryAccessMode implements Word {
  /** {@code shared}. */
  SHARED("shared"),
  /** {@code private}. */
  PRIVATE("private");

  private final String id;

  MemoryAccessMode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
