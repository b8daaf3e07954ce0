package dev.sevkit.model.firmware;

import dev.sevkit.model.xml.ModelReadException;
import java.nio.file.Path;
import java.util.List;

/**
 * The firmware installed on a host, in libvirt's order: by the descriptors' file names, whatever
 * their folders.
 */
public final class FirmwareDescriptors {

  private final List<FirmwareDescriptor> descriptors;
  private final List<HiddenDescriptor> hidden;

  private FirmwareDescriptors(List<FirmwareDescriptor> descriptors, List<HiddenDescriptor> hidden) {
    this.descriptors = List.copyOf(descriptors);
    this.hidden = List.copyOf(hidden);
  }

  /** These descriptors, in this order. */
  public static FirmwareDescriptors of(List<FirmwareDescriptor> descriptors) {
    return new FirmwareDescriptors(descriptors, List.of());
  }

  /**
   * The folders a system daemon reads, the one that goes first in front: the administrator's, then
   * the distribution's.
   */
  public static List<Path> systemFolders() {
    return List.of(Path.of("/etc/qemu/firmware"), Path.of("/usr/share/qemu/firmware"));
  }

  /**
   * The folders a session daemon reads: the user's own in front of {@link #systemFolders}. A system
   * daemon does not look into root's.
   *
   * @param configHome {@code $XDG_CONFIG_HOME}, {@code ~/.config} where it is not set
   */
  public static List<Path> sessionFolders(Path configHome) {
    List<Path> system = systemFolders();
    return List.of(configHome.resolve("qemu/firmware"), system.get(0), system.get(1));
  }

  /**
   * The descriptors in a folder such as {@code /usr/share/qemu/firmware}: its files by name, empty
   * ones left out, which is how an administrator disables a descriptor.
   *
   * @throws ModelReadException if the folder cannot be read or a file in it is no descriptor
   * @see #read(List)
   */
  public static FirmwareDescriptors read(Path folder) {
    return of(new DescriptorFolders().add(folder));
  }

  /**
   * The descriptors in several folders, sorted by file name over all of them. Of files of one name
   * the one in the foremost folder counts; if it is empty, none does. As in libvirt every regular
   * file counts that does not begin with a dot, a link being what it points to: a link to {@code
   * /dev/null} is no file and hides nothing (libvirt 9.0.0, 11.3.0 and 12.8.0 run). A file whose
   * name does not end in {@code .json} is left out if it is no descriptor. A folder that is not
   * there has none.
   *
   * @param folders the one that goes first in front
   * @throws ModelReadException if a folder or file cannot be read, or a {@code .json} file is no
   *     descriptor; libvirt 9.0.0 then refuses every domain, 11.3.0 passes over the file
   */
  public static FirmwareDescriptors read(List<Path> folders) {
    DescriptorFolders read = new DescriptorFolders();
    folders.forEach(read::addIfPresent);
    return of(read);
  }

  private static FirmwareDescriptors of(DescriptorFolders read) {
    return new FirmwareDescriptors(read.descriptors(), read.hidden());
  }

  /**
   * One descriptor.
   *
   * @param file its file name
   * @throws ModelReadException if it is not a firmware descriptor; the message names the field, or
   *     the location the place where it stops being JSON
   */
  public static FirmwareDescriptor parse(String file, byte[] json) {
    return DescriptorJson.parse(file, json);
  }

  /** The descriptors in libvirt's order. */
  public List<FirmwareDescriptor> all() {
    return descriptors;
  }

  /** The files that do not count, by name. */
  public List<HiddenDescriptor> hidden() {
    return hidden;
  }

  /** The descriptors of an image. */
  public List<FirmwareDescriptor> ofImage(String path) {
    return descriptors.stream().filter(d -> d.mapping().image().equals(path)).toList();
  }
}
