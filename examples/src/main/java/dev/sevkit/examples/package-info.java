/** Programs to copy from: each is one class that uses the libraries as a user would. */
@NullMarked
package dev.sevkit.examples;

import org.jspecify.annotations.NullMarked;
