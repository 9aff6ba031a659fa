"""A stretch of network between a client and a service on this computer, which can be slow, lossy or cut."""
import json
import pathlib
import random
import select
import selectors
import socket
import threading
import time
import urllib.parse


class Relay:
    """Passes connections on to where leads_to() says. `delay`: seconds before a connection's first byte goes on. `loss`: the share of
    connections that are reset instead. cut() ends all connections and refuses new ones, mend() is the end of that."""

    def __init__(self, seed=1):
        self.target = None
        self.delay, self.loss, self.random = 0.0, 0.0, random.Random(seed)
        self.guard, self.alive = threading.Lock(), set()  # sockets of clients
        self.listener, self.port = None, 0
        self.mend()

    def leads_to(self, url):
        self.target = urllib.parse.urlsplit(url)

    def settings(self, folder):
        """Options for a service in `folder` that is to answer for this address as well."""
        file = pathlib.Path(folder) / "relay.json"
        file.write_text(json.dumps({"allowedHosts": [f"127.0.0.1:{self.port}"]}), encoding="utf-8")
        return ["--config", str(file)]

    @property
    def url(self):
        return self.target._replace(netloc=f"127.0.0.1:{self.port}").geturl()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.cut()

    def mend(self):
        self.listener = socket.create_server(("127.0.0.1", self.port), backlog=64)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._listen, args=(self.listener,), daemon=True).start()

    def cut(self):
        listener, self.listener = self.listener, None
        if listener:
            listener.shutdown(socket.SHUT_RDWR)
            listener.close()
        with self.guard:
            for client in self.alive:
                self._reset(client)

    def open_connections(self):
        with self.guard:
            return len(self.alive)

    @staticmethod
    def _reset(client):
        try:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            client.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass

    def _listen(self, listener):
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            with self.guard:
                self.alive.add(client)
            threading.Thread(target=self._pass_on, args=(client,), daemon=True).start()

    def _pass_on(self, client):
        service = None
        try:
            if self.random.random() < self.loss:
                time.sleep(min(self.delay, 0.2))
                self._reset(client)
                return
            if not self._wait(client):
                return
            service = socket.create_connection((self.target.hostname, self.target.port))
            self._both_ways(client, service)
        except OSError:
            pass
        finally:
            with self.guard:
                self.alive.discard(client)
            for one in (client, service):
                if one is not None:
                    one.close()

    def _wait(self, client):
        """Holds back what the client says; False when the client has gone meanwhile."""
        deadline = time.monotonic() + self.delay
        gone = select.poll()
        gone.register(client, select.POLLRDHUP | select.POLLHUP | select.POLLERR)
        while (left := deadline - time.monotonic()) > 0:
            if gone.poll(min(left, 0.05) * 1000):
                return False
        return True

    @staticmethod
    def _both_ways(client, service):
        with selectors.DefaultSelector() as ready:
            ready.register(client, selectors.EVENT_READ, service)
            ready.register(service, selectors.EVENT_READ, client)
            while True:
                for key, _ in ready.select():
                    data = key.fileobj.recv(65536)
                    if not data:
                        return
                    key.data.sendall(data)
