package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class VerifyDomainTest {

  private static final JsonNode TEST =
      LaunchFiles.measurementCase("seves-5cpu-kernel-initrd-cmdline");

  @TempDir private Path folder;

  private String domain() {
    List<String> options = new LaunchFiles(folder).contents(TEST);
    return """
    <domain type='kvm'>
      <name>guest</name>
      <vcpu current='5'>8</vcpu>
      <os>
        <type arch='x86_64' machine='q35'>hvm</type>
        <loader type='rom'>%s</loader>
        <kernel>%s</kernel>
        <initrd>%s</initrd>
        <cmdline>%s</cmdline>
      </os>
      <cpu mode='custom'><model>EPYC-Milan</model></cpu>
      <launchSecurity type='sev' kernelHashes='yes'>
        <policy>0x0005</policy>
        <dhCert>AQ==</dhCert>
        <session>AQ==</session>
      </launchSecurity>
    </domain>
    """
        .formatted(
            after(options, "-f"),
            after(options, "--kernel"),
            after(options, "--initrd"),
            TEST.path("cmdline").asString());
  }

  private static String after(List<String> options, String option) {
    return options.get(options.indexOf(option) + 1);
  }

  /** With keys and what the host reports, without policy and contents. */
  private Sevkit.Result verify(String xml, String... more) {
    LaunchFiles files = new LaunchFiles(folder);
    List<String> launch = files.launch(TEST);
    List<Object> words = new ArrayList<>(List.of("verify"));
    words.addAll(launch.subList(launch.indexOf("--api-major"), launch.size()));
    words.addAll(List.of("-m", TEST.at("/expect/measure_blob_base64").asString()));
    String file = files.write("guest.xml", xml.getBytes(StandardCharsets.UTF_8));
    words.addAll(List.of("--domain", file));
    words.addAll(List.of(more));
    return Sevkit.withoutInput().run(words.toArray());
  }

  @Test
  void reads_all_from_a_document_the_owner_vouches_for() {
    verify(domain(), "--own-domain").exits(0);
    verify(domain(), "--insecure").exits(0);
    verify(domain().replace("<vcpu current='5'>8", "<vcpu>5"), "--own-domain").exits(0);
    verify(domain().replace("current='5'", ""), "--own-domain").exits(1);
  }

  @Test
  void takes_nothing_but_the_policy_from_a_document_a_host_may_have_written() {
    List<String> options = new LaunchFiles(folder).contents(TEST);
    List<String> given = new ArrayList<>();
    for (String[] step :
        new String[][] {
          {"-f", "the firmware image"},
          {"--kernel", "the kernel"},
          {"--initrd", "the initrd"},
          {"-e", "the command line"},
          {"-n", "the number of virtual CPUs"}
        }) {
      verify(domain(), given.toArray(String[]::new))
          .exits(3)
          .complains("is taken from the domain XML", "--own-domain");
      given.addAll(List.of(step[0], after(options, step[0])));
    }
    verify(domain(), given.toArray(String[]::new)).exits(3).complains("the CPU model");
    given.addAll(List.of("--cpu-type", "EPYC-Milan"));
    verify(domain(), given.toArray(String[]::new)).exits(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type='sev' | type='sev-snp' | 4 | no launchSecurity of type sev",
        "<dhCert>AQ==</dhCert> | '' | 4 | no dhCert",
        "<session>AQ==</session> | '' | 4 | no session",
        "</os> | <nvram>/x</nvram></os> | 3 | not measured",
        "loader | loder | 4 | names no loader",
        "kernelHashes='yes' | '' | 3 | boots a kernel that is not measured",
        "0x0005 | five | 4 | no number",
        "<domain | <dmain | 4 | error"
      })
  void refuses_domains_that_cannot_be_attested(
      String good, String bad, int exitCode, String words) {
    String xml = domain().replace(good, bad);

    assertThat(xml).isNotEqualTo(domain());
    verify(xml, "--own-domain").exits(exitCode).complains(words);
  }

  @Test
  void refuses_a_kernel_where_none_is_measured_and_none_where_one_is() {
    String none = domain().replaceAll("<(kernel|initrd|cmdline)>.*", "");

    verify(none, "--own-domain").exits(4).complains("the domain has no kernel");
    verify(
            domain().replace("kernelHashes='yes'", ""),
            "--own-domain",
            "--kernel",
            after(new LaunchFiles(folder).contents(TEST), "--kernel"))
        .exits(2)
        .complains("kernelHashes is not yes");
  }

  @Test
  void goes_on_where_asked() {
    String nvram = domain().replace("</os>", "<nvram>/x</nvram></os>");

    verify(nvram, "--insecure").exits(0);
    verify(nvram, "--own-domain", "--ignore-config").exits(0);
  }
}
