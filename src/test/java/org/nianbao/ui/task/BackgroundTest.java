package org.nianbao.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Issue 11, point 7: an Error left export, printing and 正在… dead. */
@ExtendWith(ApplicationExtension.class)
class BackgroundTest {
  private final BlockingQueue<Object> ends = new ArrayBlockingQueue<>(4);

  @Start
  void start(Stage stage) {
    stage.show();
  }

  private Object end() throws InterruptedException {
    Object end = ends.poll(20, TimeUnit.SECONDS);
    return end == null ? "none" : end;
  }

  @Test
  void theEndComesWhateverIsThrown() throws Exception {
    Background.run(
        "error",
        () -> {
          throw new StackOverflowError();
        },
        done -> ends.add("done"),
        ends::add);
    assertInstanceOf(StackOverflowError.class, end());
    BackgroundQueue queue = new BackgroundQueue("queue");
    queue.add(
        () -> {
          throw new NoClassDefFoundError();
        },
        done -> ends.add("done"),
        ends::add);
    queue.add(() -> "next", ends::add, ends::add);
    assertInstanceOf(NoClassDefFoundError.class, end());
    assertEquals("next", end());
    queue.close();
  }

  @Test
  void theEndComesOnTheThreadOfTheWindow() throws Exception {
    Background.run("work", () -> 1, one -> ends.add(Platform.isFxApplicationThread()), ends::add);
    assertEquals(true, end());
  }

  @Test
  void whatComesTooLateIsGivenBackBesideTheWindow() throws Exception {
    CountDownLatch answer = new CountDownLatch(1);
    Background.Work work =
        Background.run(
            "slow",
            () -> {
              answer.await();
              return "a lock";
            },
            done -> ends.add("shown"),
            ends::add,
            lock -> ends.add(lock + (Platform.isFxApplicationThread() ? " here" : " given back")));
    work.abandon();
    answer.countDown();
    assertEquals("a lock given back", end());
    assertTrue(ends.isEmpty());
  }
}
