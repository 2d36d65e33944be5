package org.nianbao.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Memory is given back after the last print, not after each. */
class RestAfterPrintsTest {
  private final Deque<Runnable> rests = new ArrayDeque<>();
  private final AtomicInteger givenBack = new AtomicInteger();
  private final RestAfterPrints rest = new RestAfterPrints(rests::add, givenBack::incrementAndGet);

  @Test
  void onceAfterSeveralPrints() {
    rest.printed();
    rest.printed();
    rests.removeFirst().run();
    assertEquals(0, givenBack.get(), "there was another print since");
    rests.removeFirst().run();
    assertEquals(1, givenBack.get());
    rest.printed();
    rests.removeFirst().run();
    assertEquals(2, givenBack.get());
  }
}
