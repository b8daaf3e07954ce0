package dev.sevkit.model.domain.word;

/** How the host caches a disk. As libvirt spells them. */
public enum DiskCache implements Word {
  /** {@code default}. */
  DEFAULT("default"),
  /** {@code none}. */
  NONE("none"),
  /** {@code writethrough}. */
  WRITETHROUGH("writethrough"),
  /** {@code writeback}. */
  WRITEBACK("writeback"),
  /** {@code directsync}. */
  DIRECTSYNC("directsync"),
  /** {@code unsafe}. */
  UNSAFE("unsafe");

  private final String id;

  DiskCache(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
