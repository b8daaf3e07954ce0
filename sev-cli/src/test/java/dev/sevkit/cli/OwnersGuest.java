package dev.sevkit.cli;

import dev.sevkit.testkit.EmulatedSevHost;
import dev.sevkit.testkit.OwnerSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** A guest owner's files for an emulated host: domain, keys, a secret. */
final class OwnersGuest {

  private static final Path TEMPLATE =
      Path.of(System.getProperty("sevkit.root", ".."), "examples/templates/emulated.xml");

  private final EmulatedSevHost host;
  private final Path folder;

  private OwnersGuest(EmulatedSevHost host, Path folder) {
    this.host = host;
    this.folder = folder;
  }

  /** Writes the files: the domain is generated from the template, for the host. */
  static OwnersGuest write(EmulatedSevHost host, Path folder, String name, int policy) {
    OwnersGuest guest = new OwnersGuest(host, folder);
    OwnerSession session = host.ownerSession(policy);
    guest.file("guest_godh.b64", session.dhCert().getBytes(StandardCharsets.US_ASCII));
    guest.file("guest_session.b64", session.session().getBytes(StandardCharsets.US_ASCII));
    guest.file("guest_tik.bin", Base64.getDecoder().decode(session.tik()));
    guest.file("guest_tek.bin", Base64.getDecoder().decode(session.tek()));
    guest.file("key.txt", "correct horse".getBytes(StandardCharsets.US_ASCII));
    Sevkit.withoutInput()
        .run(
            "generate",
            "--connect",
            host.uri(),
            "--template",
            TEMPLATE,
            "--set",
            "emulator=" + host.emulator(),
            "--set",
            "name=" + name,
            "--set",
            "firmware=" + host.firmware(),
            "--policy",
            "0x" + Integer.toHexString(policy),
            "--session",
            guest.path("guest"),
            "-o",
            guest.domain())
        .exits(0);
    return guest;
  }

  void file(String name, byte[] content) {
    try {
      Files.write(path(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Path domain() {
    return path("guest.xml");
  }

  String text() {
    try {
      return Files.readString(domain());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The options that name its keys. */
  List<Object> keys() {
    return List.of("--tik", path("guest_tik.bin"), "--tek", path("guest_tek.bin"));
  }

  /** Launches it. */
  Sevkit.Result launch(Object... more) {
    List<Object> words = new ArrayList<>(List.of("launch", "--connect", host.uri(), domain()));
    words.addAll(keys());
    words.addAll(List.of(more));
    return Sevkit.withoutInput().run(words.toArray());
  }

  /** Runs a command that asks the host. */
  Sevkit.Result ask(String command, Object... more) {
    return Sevkit.withoutInput()
        .run(Stream.concat(Stream.of(command, "--connect", host.uri()), Stream.of(more)).toArray());
  }

  /** Ends and removes it, if it is there. */
  void remove(String name) {
    ask("destroy", "--undefine", name);
  }
}
