package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.cli.Sevkit.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class GenerateCommandTest {

  private static final Path ROOT = Path.of(System.getProperty("sevkit.root", ".."));
  private static final Path GENOA = ROOT.resolve("examples/hosts/genoa-domcapabilities.xml");
  private static final Path WEB_SERVER = ROOT.resolve("examples/templates/web-server.xml");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"sev", "sev-es", "sev-snp"})
  void what_it_writes_has_nothing_at_or_above_warning(String type) {
    Result result =
        Sevkit.withoutInput()
            .run("generate", "--template", type, "--domcaps", GENOA, "--memory", "4GiB")
            .exits(0);
    assertThat(result.out()).startsWith("<domain type='kvm'>\n").contains(">4194304<");
    Sevkit.reading(result.out())
        .run("lint", "--domcaps", GENOA, "--fail-on", "warning", "-")
        .exits(0);
  }

  @Test
  void fills_a_template_of_ones_own() {
    String domain =
        Sevkit.withoutInput()
            .run(
                "generate",
                "--template",
                WEB_SERVER,
                "--set",
                "name=web & co",
                "--set",
                "gib=2",
                "--set",
                "network=dmz")
            .exits(0)
            .out();
    assertThat(domain).contains("<name>web &amp; co</name>", "'dmz'").doesNotContain("${");
  }

  @Test
  void names_the_variables_without_a_value() {
    Sevkit.withoutInput()
        .run("generate", "--template", WEB_SERVER, "--set", "gib=2")
        .exits(2)
        .complains(WEB_SERVER + ": no value for name, network");
  }

  @Test
  void a_domain_that_is_not_clean_is_written_by_force_only() throws IOException {
    Path guest = folder.resolve("guest.xml");
    Object[] debug = {"generate", "--template", "sev", "--policy", "0x2", "-o", guest};
    assertThat(Sevkit.withoutInput().run(debug).exits(1).err())
        .contains("[policy-allows-debug]", "was not written");
    assertThat(guest).doesNotExist();

    Object[] forced = {"generate", "--template", "sev", "--policy", "0x2", "-o", guest, "--force"};
    assertThat(Sevkit.withoutInput().run(forced).exits(1).err()).doesNotContain("was not written");
    assertThat(Files.readString(guest)).contains("<policy>0x0002</policy>");
  }

  @Test
  void tells_what_it_fixed_in_a_template() throws IOException {
    Path template = folder.resolve("own.xml");
    String built = Sevkit.withoutInput().run("generate", "--template", "sev").exits(0).out();
    Files.writeString(template, built.replace("    <locked/>\n", ""));
    assertThat(Sevkit.withoutInput().run("generate", "--template", template).exits(0).err())
        .contains("fixed [memory-not-locked]");
  }

  @Test
  void json_is_the_report_and_the_domain_goes_to_its_file() {
    Path guest = folder.resolve("guest.xml");
    String out =
        Sevkit.withoutInput()
            .run("generate", "--template", "sev-es", "--format", "json", "-o", guest)
            .exits(0)
            .out();
    assertThat(JsonMapper.shared().readTree(out).at("/summary/errors").asInt(-1)).isZero();
    assertThat(guest).exists();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--memory 4|no amount of memory with a unit",
        "--vcpus 0|--vcpus must be at least 1",
        "--vcpus many|--vcpus",
        "--policy 33|the radix of \"33\" is in doubt",
        "--policy nodebug|unknown name",
        "--session /nowhere/web|/nowhere/web_godh.b64: cannot be read",
        "--set nothing=1|nothing",
        "-o /nowhere/guest.xml|/nowhere/guest.xml: cannot be written: no such file or folder",
        "-o /tmp|/tmp: cannot be written: is a directory"
      })
  void says_what_it_cannot_do(String options, String why) {
    Sevkit.withoutInput().words("generate --template sev " + options).exits(2).complains(why);
  }

  @Test
  void says_that_a_template_is_missing_or_none() throws IOException {
    Sevkit.withoutInput().run("generate").exits(2).complains("--template");
    Sevkit.withoutInput()
        .run("generate", "--template", folder.resolve("none.xml"))
        .exits(2)
        .complains("none.xml", "no such file");
    Path broken = Files.writeString(folder.resolve("broken.xml"), "<domain>\n  <name>");
    Sevkit.withoutInput().run("generate", "--template", broken).exits(2).complains("broken.xml:2:");
  }
}
