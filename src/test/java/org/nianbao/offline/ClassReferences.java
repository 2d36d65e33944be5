package org.nianbao.offline;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the constant pool of a class file names: classes as {@code java/net/Socket}, members as
 * {@code java/net/URL.openStream}. Nothing can be used without being named there, reflection apart.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se21/html/jvms-4.html#jvms-4.4">JVM
 *     specification, 4.4</a>
 */
final class ClassReferences {
  private static final int MAGIC = 0xCAFEBABE;

  private final Object[] constants;
  private final int[][] pairs;
  private final int[] tags;

  private ClassReferences(int count) {
    constants = new Object[count];
    pairs = new int[count][];
    tags = new int[count];
  }

  /** The names in the class file that the stream holds. */
  static Set<String> of(InputStream classFile) throws IOException {
    DataInputStream in = new DataInputStream(classFile);
    if (in.readInt() != MAGIC) {
      throw new IOException("Not a class file");
    }
    in.readInt();
    ClassReferences references = new ClassReferences(in.readUnsignedShort());
    references.read(in);
    return references.names();
  }

  private void read(DataInputStream in) throws IOException {
    for (int i = 1; i < tags.length; i++) {
      tags[i] = in.readUnsignedByte();
      switch (tags[i]) {
        case 1 -> constants[i] = in.readUTF();
        case 3, 4 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++; // long and double take two places
        }
        case 7, 8, 16, 19, 20 -> pairs[i] = new int[] {in.readUnsignedShort()};
        case 9, 10, 11, 12, 17, 18 ->
            pairs[i] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
        case 15 -> in.skipNBytes(3);
        default -> throw new IOException("Unknown constant " + tags[i]);
      }
    }
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (int i = 1; i < tags.length; i++) {
      switch (tags[i]) {
        case 7 -> names.add(text(pairs[i][0]));
        case 9, 10, 11 ->
            names.add(text(pairs[pairs[i][0]][0]) + "." + text(pairs[pairs[i][1]][0]));
        default -> {}
      }
    }
    return names;
  }

  private String text(int at) {
    return (String) constants[at];
  }
}
