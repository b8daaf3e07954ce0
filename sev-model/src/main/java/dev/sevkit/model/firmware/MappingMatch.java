package dev.sevkit.model.firmware;

import static dev.sevkit.model.firmware.FirmwareObstacle.Kind.FORMAT;
import static dev.sevkit.model.firmware.FirmwareObstacle.Kind.LOADER_TYPE;
import static dev.sevkit.model.firmware.FirmwareObstacle.Kind.NVRAM;
import static dev.sevkit.model.firmware.FirmwareObstacle.Kind.READONLY;
import static dev.sevkit.model.firmware.FirmwareObstacle.Kind.STATELESS;

import dev.sevkit.model.firmware.FirmwareDescriptor.Mapping;
import dev.sevkit.model.firmware.FirmwareObstacle.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A firmware's mapping held against what a domain says of its loader and variable store. */
final class MappingMatch {

  private final FirmwareRequest request;
  private final LibvirtRelease libvirt;
  private final FirmwareDescriptor firmware;
  private final Mapping mapping;
  private final List<FirmwareObstacle> obstacles = new ArrayList<>();

  MappingMatch(FirmwareRequest request, LibvirtRelease libvirt, FirmwareDescriptor firmware) {
    this.request = request;
    this.libvirt = libvirt;
    this.firmware = firmware;
    this.mapping = firmware.mapping();
  }

  List<FirmwareObstacle> obstacles() {
    if (mapping.device().equals("flash")) {
      loaderType();
      flashMode();
      formats();
      storeFormats();
      store();
    } else if (mapping.device().equals("memory")) {
      loaderType();
      memory();
      store();
    }
    varstore();
    return List.copyOf(obstacles);
  }

  private void loaderType() {
    Optional<String> asked = request.loaderType();
    boolean fits = asked.isEmpty() || asked.equals(mapping.loaderType());
    unless(
        fits || !libvirt.comparesLoaderType(),
        LOADER_TYPE,
        "mapped as " + mapping.device() + ", loader type is " + asked.orElse(""));
  }

  private void flashMode() {
    String stateless = request.stateless().orElse("");
    String readonly = request.readonly().orElse("");
    String mode = "flash mode is " + mapping.mode().orElse("");
    if (stateless.equals("yes")) {
      unless(mapping.isFlash("stateless"), STATELESS, mode + ", the loader is to be stateless");
    } else if (!libvirt.takesStatelessUnasked()) {
      unless(
          mapping.isFlash("split"),
          STATELESS,
          mode + ", without stateless='yes' libvirt before 11.8.0 takes split only");
    } else if (stateless.equals("no")) {
      unless(!mapping.isFlash("stateless"), STATELESS, mode + ", the loader says stateless='no'");
    }
    boolean writable = mapping.isFlash("combined");
    unless(!readonly.equals("no") || writable, READONLY, mode + ", the loader says readonly='no'");
    unless(
        !readonly.equals("yes") || !writable || !libvirt.takesStatelessUnasked(),
        READONLY,
        mode + ", the loader says readonly='yes'");
  }

  private void formats() {
    String found = mapping.executable().format();
    Set<String> known = libvirt.knowsQcow2() ? Set.of("raw", "qcow2") : Set.of("raw");
    Stream.concat(Stream.of(found), mapping.template().map(FirmwareFile::format).stream())
        .filter(format -> !known.contains(format))
        .findFirst()
        .ifPresent(format -> unless(false, FORMAT, "format " + format + " is not known"));
    if (libvirt.knowsQcow2()) {
      compare("its format", Optional.of(found), request.format(), "loader");
    }
  }

  private void storeFormats() {
    Optional<String> found = mapping.template().map(FirmwareFile::format);
    if (found.isEmpty()) {
      return;
    }
    if (libvirt.comparesStore()) {
      compare("its template's format", found, request.templateFormat(), "nvram template");
    }
    boolean alone = formatIsAllThatIsSaid() || !libvirt.comparesStoreFormatAlone();
    if (libvirt.comparesStoreFormat() && alone) {
      compare("its template's format", found, request.storeFormat(), "nvram");
    }
  }

  private boolean formatIsAllThatIsSaid() {
    return Stream.of(
            request.readonly(),
            request.loaderType(),
            request.secure(),
            request.stateless(),
            request.format(),
            request.path(),
            request.template(),
            request.templateFormat())
        .allMatch(Optional::isEmpty);
  }

  private void compare(String whose, Optional<String> found, Optional<String> asked, String of) {
    unless(
        asked.isEmpty() || asked.equals(found),
        FORMAT,
        whose + " is " + found.orElse("") + ", the " + of + " is to be " + asked.orElse(""));
  }

  private void memory() {
    unless(
        !request.stateless().filter("no"::equals).isPresent() || !libvirt.takesStatelessUnasked(),
        STATELESS,
        "mapped as memory, the loader says stateless='no'");
    unless(
        !request.readonly().filter("no"::equals).isPresent() || !libvirt.comparesLoaderType(),
        READONLY,
        "mapped as memory, the loader says readonly='no'");
  }

  private void store() {
    boolean template = request.template().isPresent() || request.templateFormat().isPresent();
    boolean said = template || request.namesStore() || request.storeFormat().isPresent();
    boolean wanted =
        (said && libvirt.comparesStore()) || (request.hasNvram() && libvirt.takesNvramForAWish());
    unless(
        !wanted || mapping.isFlash("split"),
        NVRAM,
        "has no variable store, the domain has <nvram>");
  }

  private void varstore() {
    boolean wanted = request.hasVarstore() && libvirt.knowsVarstore();
    unless(
        !wanted || firmware.has("host-uefi-vars"),
        NVRAM,
        "feature host-uefi-vars missing for <varstore>");
  }

  private void unless(boolean fits, Kind kind, String detail) {
    if (!fits) {
      obstacles.add(new FirmwareObstacle(kind, detail));
    }
  }
}
