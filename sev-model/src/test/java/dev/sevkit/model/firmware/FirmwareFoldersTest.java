package dev.sevkit.model.firmware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.model.xml.ModelReadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several folders read as libvirt reads them; each of these cases was run on libvirt as well. */
class FirmwareFoldersTest {

  @TempDir private Path root;

  private Path user;
  private Path admin;
  private Path vendor;

  @BeforeEach
  void three_folders() throws IOException {
    user = Files.createDirectory(root.resolve("user"));
    admin = Files.createDirectory(root.resolve("admin"));
    vendor = Files.createDirectory(root.resolve("vendor"));
  }

  private static Path write(Path folder, String name) throws IOException {
    String image = "/" + folder.getFileName() + "/" + name;
    String json =
        """
        {"interface-types": ["uefi"], "mapping": {"device": "memory", "filename": "%s"},
         "targets": [{"architecture": "x86_64", "machines": ["*"]}], "features": []}
        """;
    return Files.writeString(folder.resolve(name), json.formatted(image));
  }

  private FirmwareDescriptors read() {
    return FirmwareDescriptors.read(List.of(user, admin, vendor));
  }

  private List<String> images() {
    return read().all().stream().map(descriptor -> descriptor.mapping().image()).toList();
  }

  @Test
  void sorts_by_name_over_all_folders() throws IOException {
    write(vendor, "50-b.json");
    write(admin, "60-c.json");
    write(user, "40-a.json");
    write(vendor, "70-d.json");
    assertThat(images())
        .containsExactly(
            "/user/40-a.json", "/vendor/50-b.json", "/admin/60-c.json", "/vendor/70-d.json");
    assertThat(read().hidden()).isEmpty();
  }

  @Test
  void takes_the_foremost_of_files_of_one_name() throws IOException {
    Path lower = write(vendor, "50-a.json");
    Path foremost = write(admin, "50-a.json");
    assertThat(images()).containsExactly("/admin/50-a.json");
    assertThat(read().hidden())
        .containsExactly(new HiddenDescriptor(lower.toString(), foremost.toString()));
  }

  @Test
  void hides_a_file_behind_an_empty_one() throws IOException {
    Path lower = write(vendor, "50-a.json");
    write(vendor, "60-b.json");
    Path empty = Files.createFile(admin.resolve("50-a.json"));
    assertThat(images()).containsExactly("/vendor/60-b.json");
    assertThat(read().hidden())
        .containsExactly(new HiddenDescriptor(lower.toString(), empty.toString()));
  }

  @Test
  void hides_a_file_behind_a_link_to_an_empty_one() throws IOException {
    write(vendor, "50-a.json");
    Path empty = Files.createFile(root.resolve("empty"));
    Files.createSymbolicLink(user.resolve("50-a.json"), empty);
    assertThat(images()).isEmpty();
  }

  @Test
  void says_that_an_empty_file_hides_itself() throws IOException {
    String empty = Files.createFile(vendor.resolve("50-a.json")).toString();
    assertThat(read().hidden()).containsExactly(new HiddenDescriptor(empty, empty));
  }

  @Test
  void hides_nothing_behind_a_link_to_dev_null() throws IOException {
    write(vendor, "50-a.json");
    Path link = Files.createSymbolicLink(admin.resolve("50-a.json"), Path.of("/dev/null"));
    assertThat(images()).containsExactly("/vendor/50-a.json");
    Files.delete(link);
  }

  @Test
  void reads_descriptors_of_any_suffix_and_follows_links() throws IOException {
    write(vendor, "10-a.json.bak");
    Path elsewhere = write(root, "20-b.json");
    Files.createSymbolicLink(vendor.resolve("30-c.json"), elsewhere);
    assertThat(read().all())
        .extracting(FirmwareDescriptor::name)
        .containsExactly("10-a.json.bak", "30-c.json");
  }

  @Test
  void passes_over_folders_hidden_files_and_what_is_no_descriptor() throws IOException {
    Files.createDirectory(vendor.resolve("10-a.json"));
    write(vendor, ".20-b.json");
    Files.writeString(vendor.resolve("README"), "no descriptor");
    assertThat(images()).isEmpty();
  }

  @Test
  void passes_over_a_folder_that_is_not_there() throws IOException {
    write(vendor, "50-a.json");
    List<Path> folders = List.of(root.resolve("missing"), vendor);
    assertThat(FirmwareDescriptors.read(folders).all()).hasSize(1);
    assertThat(FirmwareDescriptors.read(List.of()).all()).isEmpty();
  }

  @Test
  void reports_a_descriptor_that_is_none() throws IOException {
    Path bad = Files.writeString(vendor.resolve("50-a.json"), "{\n \"mapping\": ");
    assertThatThrownBy(this::read)
        .isInstanceOfSatisfying(
            ModelReadException.class,
            e -> assertThat(e.location().toString()).startsWith(bad + ":2:"))
        .hasMessageStartingWith("not JSON");
  }

  @Test
  void ignores_a_bad_descriptor_that_is_hidden() throws IOException {
    Files.writeString(vendor.resolve("50-a.json"), "{");
    write(admin, "50-a.json");
    assertThat(images()).containsExactly("/admin/50-a.json");
  }

  @Test
  void reports_a_link_to_nothing() throws IOException {
    Path link = Files.createSymbolicLink(admin.resolve("50-a.json"), root.resolve("missing"));
    assertThatThrownBy(this::read)
        .isInstanceOfSatisfying(
            ModelReadException.class,
            e -> assertThat(e.location().source()).isEqualTo(link.toString()))
        .hasMessage("cannot be read: a link to nothing");
  }

  @Test
  void knows_the_folders_of_libvirts_daemons() {
    assertThat(FirmwareDescriptors.systemFolders())
        .containsExactly(Path.of("/etc/qemu/firmware"), Path.of("/usr/share/qemu/firmware"));
    assertThat(FirmwareDescriptors.sessionFolders(Path.of("/home/a/.config")))
        .containsExactly(
            Path.of("/home/a/.config/qemu/firmware"),
            Path.of("/etc/qemu/firmware"),
            Path.of("/usr/share/qemu/firmware"));
  }
}
