package dev.sevkit.libvirt.internal;

/**
 * What is asked while a connection is opened.
 *
 * @param type virConnectCredentialType, 1 to 10
 * @param prompt the words to show; may be empty
 * @param challenge further words, of the server; may be empty
 * @param proposal the answer if nothing better is known; may be empty
 */
public record Prompt(int type, String prompt, String challenge, String proposal) {}
