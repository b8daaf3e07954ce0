package dev.sevkit.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** An emulated SEV host for programs in any language: {@code java -jar sev-testkit.jar --help}. */
public final class Main {

  private static final int USAGE_ERROR = 2;
  private static final int NOT_POSSIBLE = 3;

  private final PrintStream out;
  private final PrintStream err;

  private Main(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs it; exits with 0, with the command's own status, 2 for misuse, 3 if it cannot be done. */
  public static void main(String... arguments) {
    System.exit(new Main(System.out, System.err).run(System.in, arguments));
  }

  private int run(InputStream in, String... arguments) {
    try {
      MainOptions options = MainOptions.parse(arguments);
      if (options.isHelp()) {
        out.print(MainOptions.USAGE);
        return 0;
      }
      return run(in, options);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println("see --help");
      return USAGE_ERROR;
    } catch (IOException | RuntimeException e) {
      err.println(e.getMessage());
      return NOT_POSSIBLE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return NOT_POSSIBLE;
    }
  }

  private int run(InputStream in, MainOptions options) throws IOException, InterruptedException {
    try (EmulatedSevHost host = EmulatedSevHost.open(options.settings())) {
      if (!options.command().isEmpty()) {
        return run(host, options.command());
      }
      out.println(options.isJson() ? json(described(host)) : text(described(host)));
      if (options.readsInput()) {
        serve(host, in);
      } else {
        new CountDownLatch(1).await();
      }
      return 0;
    }
  }

  private static int run(EmulatedSevHost host, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("SEVKIT_URI", host.uri());
    builder.environment().put("SEVKIT_EMULATOR", host.emulator().toString());
    builder.environment().put("SEVKIT_FIRMWARE", host.firmware().toString());
    builder.environment().put("SEVKIT_FOLDER", host.folder().toString());
    builder.environment().put("PATH", host.path());
    return builder.start().waitFor();
  }

  private static Map<String, String> described(EmulatedSevHost host) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("uri", host.uri());
    names.put("emulator", host.emulator().toString());
    names.put("firmware", host.firmware().toString());
    names.put("firmwareWithAreas", host.firmwareWithAreas().toString());
    host.romFirmware().ifPresent(image -> names.put("romFirmware", image.toString()));
    host.amdSevFirmware().ifPresent(image -> names.put("amdSevFirmware", image.toString()));
    names.put("pdh", host.folder().resolve("platform/pdh.cert").toString());
    names.put("certificateChain", host.folder().resolve("platform/chain.cert").toString());
    names.put("signedCek", host.folder().resolve("platform/cek.cert").toString());
    names.put("askArk", host.folder().resolve("platform/ask_ark.cert").toString());
    names.put("journal", host.folder().resolve("journal").toString());
    names.put("path", host.path());
    return names;
  }

  private static String text(Map<String, String> names) {
    return names.entrySet().stream()
        .map(name -> name.getKey() + ": " + name.getValue())
        .collect(Collectors.joining("\n"));
  }

  private static String json(Map<String, String> names) {
    return names.entrySet().stream()
        .map(name -> quoted(name.getKey()) + ":" + quoted(name.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String quoted(String text) {
    return text.chars()
        .mapToObj(c -> c == '"' || c == '\\' || c < ' ' ? "\\u%04x".formatted(c) : "" + (char) c)
        .collect(Collectors.joining("", "\"", "\""));
  }

  private void serve(EmulatedSevHost host, InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
    MainCommands commands = new MainCommands(host);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      out.println(commands.answer(line.strip()));
      out.flush();
    }
  }
}
