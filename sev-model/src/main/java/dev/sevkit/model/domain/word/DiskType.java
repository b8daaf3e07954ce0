package dev.sevkit.model.domain.word;

/** What stands behind a disk. As libvirt spells them. */
public enum DiskType implements Word {
  /** {@code file}. */
  FILE("file"),
  /** {@code block}. */
  BLOCK("block"),
  /** {@code dir}. */
  DIR("dir"),
  /** {@code network}. */
  NETWORK("network"),
  /** {@code volume}. */
  VOLUME("volume"),
  /** {@code nvme}. */
  NVME("nvme"),
  /** {@code vhostuser}. */
  VHOSTUSER("vhostuser"),
  /** {@code vhostvdpa}. */
  VHOSTVDPA("vhostvdpa");

  private final String id;

  DiskType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
