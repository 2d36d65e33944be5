package org.nianbao.ui.review;

import java.io.IOException;

/** The bytes that something was read from, to draw its pages; asked for beside the window. */
@FunctionalInterface
interface FileContent {
  byte[] read() throws IOException;
}
