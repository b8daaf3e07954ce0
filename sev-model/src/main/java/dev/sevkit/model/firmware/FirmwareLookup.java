package dev.sevkit.model.firmware;

/** How libvirt comes from a domain to its firmware. */
public enum FirmwareLookup {
  /** It chooses among the descriptors, because {@code os/@firmware} is there: one has to fit. */
  AUTOMATIC,
  /**
   * The domain names the image; a descriptor of that image completes what the domain leaves open,
   * and none is needed.
   */
  BY_PATH,
  /** It does not look at the descriptors. */
  NONE
}
