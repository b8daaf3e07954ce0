package dev.sevkit.model.domain.word;

/** Protocols of network storage. As libvirt spells them. */
public enum NetworkProtocol implements Word {
  /** {@code nbd}. */
  NBD("nbd"),
  /** {@code rbd}. */
  RBD("rbd"),
  /** {@code iscsi}. */
  ISCSI("iscsi"),
  /** {@code http}. */
  HTTP("http"),
  /** {@code https}. */
  HTTPS("https"),
  /** {@code sheepdog}. */
  SHEEPDOG("sheepdog"),
  /** {@code gluster}. */
  GLUSTER("gluster"),
  /** {@code ftp}. */
  FTP("ftp"),
  /** {@code ftps}. */
  FTPS("ftps"),
  /** {@code tftp}. */
  TFTP("tftp"),
  /** {@code ssh}. */
  SSH("ssh"),
  /** {@code vxhs}. */
  VXHS("vxhs"),
  /** {@code nfs}. */
  NFS("nfs"),
  /** {@code vhost}. */
  VHOST("vhost");

  private final String id;

  NetworkProtocol(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
