package dev.sevkit.model.domain.word;

/** What a file system element shares. As libvirt spells them. */
public enum FilesystemType implements Word {
  /** {@code mount}. */
  MOUNT("mount"),
  /** {@code block}. */
  BLOCK("block"),
  /** {@code file}. */
  FILE("file"),
  /** {@code template}. */
  TEMPLATE("template"),
  /** {@code ram}. */
  RAM("ram"),
  /** {@code bind}. */
  BIND("bind"),
  /** {@code volume}. */
  VOLUME("volume");

  private final String id;

  FilesystemType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
