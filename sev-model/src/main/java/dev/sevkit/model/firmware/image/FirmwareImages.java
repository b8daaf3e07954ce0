package dev.sevkit.model.firmware.image;

import java.util.Optional;

/** The firmware images of a host, by path. */
@FunctionalInterface
public interface FirmwareImages {

  /**
   * The image a domain names.
   *
   * @param path its path on the host
   * @return empty if it is not there or cannot be read
   */
  Optional<FirmwareImage> at(String path);
}
