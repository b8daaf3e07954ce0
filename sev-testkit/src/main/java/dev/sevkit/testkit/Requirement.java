package dev.sevkit.testkit;

/**
 * Something an emulated host needs of the machine.
 *
 * @param what a file, a user, or a module of Python
 * @param debianPackage the Debian package that brings it
 */
public record Requirement(String what, String debianPackage) {}
