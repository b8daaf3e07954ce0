package dev.sevkit.testkit;

import java.util.Optional;

/**
 * Something an emulated host needs of the machine.
 *
 * @param what a file, a user, a right, or a module of Python
 * @param debianPackage the Debian package that brings it to the machine; empty if none does
 */
public record Requirement(String what, Optional<String> debianPackage) {}
