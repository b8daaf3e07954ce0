package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.cli.Sevkit.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirmwareRootTest {

  @TempDir private Path root;

  @BeforeEach
  void unpack_an_image_without_table() throws IOException {
    Path folder = Files.createDirectories(root.resolve("sevkit-test"));
    Files.write(folder.resolve("OVMF.fd"), new byte[65536]);
    Files.write(folder.resolve("OVMF.qcow2"), new byte[] {'Q', 'F', 'I', (byte) 0xfb});
  }

  private Result lint(String image, Object... options) {
    String guest =
        """
        <domain type='kvm'>
          <os>
            <type arch='x86_64' machine='q35'>hvm</type>
            <loader type='rom'>%s</loader>
          </os>
          <launchSecurity type='sev'>
            <policy>0x7</policy>
          </launchSecurity>
        </domain>
        """
            .formatted(image);
    Object[] all = new Object[options.length + 2];
    all[0] = "lint";
    all[1] = "-";
    System.arraycopy(options, 0, all, 2, options.length);
    return Sevkit.reading(guest).run(all);
  }

  @Test
  void reads_the_image_below_the_folder() {
    Result result = lint("/sevkit-test/OVMF.fd", "--firmware-root", root);
    assertThat(result.out()).contains("[firmware-without-es-reset-block]", "no table footer");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void reads_the_image_where_it_really_is() {
    assertThat(lint(root + "/sevkit-test/OVMF.fd").out())
        .contains("[firmware-without-es-reset-block]");
  }

  @Test
  void skips_what_is_not_there() {
    Result result = lint("/sevkit-test/OVMF.fd");
    assertThat(result.out())
        .doesNotContain("[firmware-without-es-reset-block]")
        .containsPattern(
            "skipped: needs firmware image \\(--firmware-root\\): .*firmware-without-es-reset-block");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void does_not_leave_the_folder() {
    String out = lint("/../.." + root + "/sevkit-test/OVMF.fd", "--firmware-root", root).out();
    assertThat(out).doesNotContain("[firmware-without-es-reset-block]");
  }

  @Test
  void says_why_an_image_cannot_be_read() {
    Result result = lint("/sevkit-test/OVMF.qcow2", "--firmware-root", root);
    result.complains("OVMF.qcow2", "only raw images can be read");
    assertThat(result.out()).contains("skipped: needs firmware image");
    lint("/sevkit-test", "--firmware-root", root).complains("not a regular file");
  }

  @Test
  void refuses_a_root_that_is_no_folder() {
    lint("/a", "--firmware-root", root.resolve("absent")).exits(2).complains("no folder");
  }
}
