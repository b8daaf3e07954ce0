package dev.sevkit.model.domain.word;

/** When memory is allocated. As libvirt spells them. */
public enum MemoryAllocationMode implements Word {
  /** {@code immediate}. */
  IMMEDIATE("immediate"),
  /** {@code ondemand}. */
  ONDEMAND("ondemand");

  private final String id;

  MemoryAllocationMode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
