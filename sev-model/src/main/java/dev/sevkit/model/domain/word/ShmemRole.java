package dev.sevkit.model.domain.word;

/** What happens to shared memory on migration. As libvirt spells them. */
public enum ShmemRole implements Word {
  /** {@code master}. */
  MASTER("master"),
  /** {@code peer}. */
  PEER("peer");

  private final String id;

  ShmemRole(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
