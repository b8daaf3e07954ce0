package dev.sevkit.model.domain.word;

/** How a storage server is reached. As libvirt spells them. */
public enum NetworkTransport implements Word {
  /** {@code tcp}. */
  TCP("tcp"),
  /** {@code unix}. */
  UNIX("unix"),
  /** {@code rdma}. */
  RDMA("rdma");

  private final String id;

  NetworkTransport(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
