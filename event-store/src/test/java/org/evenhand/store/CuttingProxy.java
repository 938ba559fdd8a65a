package org.evenhand.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A wire to the database that can break at the worst moment: after the statement arrived and before its answer does. */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket listening;
    private final int databasePort;
    private volatile boolean cutBeforeAnswer;
    private volatile boolean cutBeforeRequest;
    private volatile boolean down;
    private volatile boolean silent;

    CuttingProxy(int databasePort) {
        this.databasePort = databasePort;
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** The next request is carried out; its answer is swallowed and the connection breaks. */
    void cutBeforeTheNextAnswer() {
        cutBeforeAnswer = true;
    }

    /** The next request never arrives. */
    void cutBeforeTheNextRequest() {
        cutBeforeRequest = true;
    }

    /** From now on, or no longer, nobody is connected. */
    void goDown(boolean isDown) {
        down = isDown;
    }

    /** From now on nothing is answered and nothing breaks. */
    void fallSilent() {
        silent = true;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                if (down) {
                    client.close();
                    continue;
                }
                Socket database = new Socket(InetAddress.getLoopbackAddress(), databasePort);
                start(() -> forward(client, database));
                start(() -> answer(client, database));
            } catch (IOException e) {
                // Closed.
            }
        }
    }

    private void forward(Socket client, Socket database) {
        pipe(client, database, (bytes, count, to) -> {
            if (cutBeforeRequest) {
                cutBeforeRequest = false;
                client.close();
                database.close();
                return;
            }
            to.write(bytes, 0, count);
            to.flush();
        });
    }

    private void answer(Socket client, Socket database) {
        pipe(database, client, (bytes, count, to) -> {
            if (silent) {
                return;
            }
            if (cutBeforeAnswer) {
                cutBeforeAnswer = false;
                client.close();
                database.close();
                return;
            }
            to.write(bytes, 0, count);
            to.flush();
        });
    }

    private interface Passing {
        void pass(byte[] bytes, int count, OutputStream to) throws IOException;
    }

    private static void pipe(Socket from, Socket to, Passing passing) {
        byte[] bytes = new byte[1 << 16];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(bytes); count > 0; count = in.read(bytes)) {
                passing.pass(bytes, count, out);
            }
        } catch (IOException e) {
            // One end is gone; closing both tells the other.
        }
    }

    private static void start(Runnable work) {
        Thread.ofPlatform().daemon().start(work);
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
