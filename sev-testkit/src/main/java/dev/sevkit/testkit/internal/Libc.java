package dev.sevkit.testkit.internal;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.ptr.IntByReference;

/** The few calls of the C library that Java has no other way to. */
interface Libc extends Library {

  Libc INSTANCE = Native.load("c", Libc.class);

  /** Makes orphaned descendants children of this process. */
  int PR_SET_CHILD_SUBREAPER = 36;

  /** Do not wait for a child that still runs. */
  int WNOHANG = 1;

  int prctl(int option, long first, long second, long third, long fourth);

  /** Stops a process where it is. */
  int SIGSTOP = 19;

  /** Lets it go on. */
  int SIGCONT = 18;

  int kill(int pid, int signal);

  int waitpid(int pid, IntByReference status, int options);

  int setenv(String name, String value, int overwrite);
}
