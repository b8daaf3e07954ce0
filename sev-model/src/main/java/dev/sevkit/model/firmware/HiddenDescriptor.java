package dev.sevkit.model.firmware;

/**
 * A descriptor file that does not count.
 *
 * @param file the file
 * @param by what hides it: the file of the same name in a folder that goes first; the file itself
 *     if it is empty and hides nothing else
 */
public record HiddenDescriptor(String file, String by) {}
