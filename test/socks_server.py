"""A SOCKS proxy on loopback, which leads every connection to one server."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress

from .listening import serve


class SocksServer:
    """SOCKS 4, 4a and 5, with user name and password if there are any; `hosts` are those requested."""

    def __init__(self, listener: socket.socket, target: tuple[str, int], user: tuple[str, str] | None) -> None:
        self.target = target
        self.user = user
        self.hosts: list[str] = []
        self.refuses = False
        self.address = f"127.0.0.1:{listener.getsockname()[1]}"

    def handle(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            connection.settimeout(8)
            version = connection.recv(1)[0]
            is_let_in = self.greet(connection) if version == 5 else True
            if not is_let_in:
                return
            host = self.host5(connection) if version == 5 else self.host4(connection)
            self.hosts.append(host)
            failed = 1 if self.refuses else 0
            zeros = bytes(6)
            connection.sendall(b"\x05%c\x00\x01" % failed + zeros if version == 5 else b"\0%c" % (90 + failed) + zeros)
            if not self.refuses:
                self.relay(connection)

    def greet(self, connection: socket.socket) -> bool:
        connection.recv(connection.recv(1)[0])
        connection.sendall(b"\x05\x02" if self.user else b"\x05\x00")
        if not self.user:
            return True
        connection.recv(1)
        given = tuple(connection.recv(connection.recv(1)[0]).decode() for _ in range(2))
        connection.sendall(b"\x01\x00" if given == self.user else b"\x01\x01")
        return given == self.user

    def host5(self, connection: socket.socket) -> str:
        kind = connection.recv(4)[3]
        if kind == 3:
            host = connection.recv(connection.recv(1)[0]).decode()
        else:
            family, length = (socket.AF_INET, 4) if kind == 1 else (socket.AF_INET6, 16)
            host = socket.inet_ntop(family, connection.recv(length))
        connection.recv(2)
        return host

    def host4(self, connection: socket.socket) -> str:
        _, _, address = struct.unpack("!BH4s", connection.recv(7))
        self.text(connection)
        return self.text(connection) if address[:3] == b"\0\0\0" else socket.inet_ntoa(address)

    @staticmethod
    def text(connection: socket.socket) -> str:
        read = b""
        while (byte := connection.recv(1)) != b"\0":
            read += byte
        return read.decode()

    def relay(self, connection: socket.socket) -> None:
        with socket.create_connection(self.target) as server:
            threading.Thread(target=pump, args=(server, connection), daemon=True).start()
            pump(connection, server)


def pump(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)


@contextmanager
def socks_server(url: str, user: tuple[str, str] | None = None) -> Generator[SocksServer, None, None]:
    """Serve on a port of this machine, and lead to the server with this URL."""
    host, _, port = url.removeprefix("http://").partition("/")[0].partition(":")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = SocksServer(listener, (host, int(port)), user)
        serve(listener, server.handle)
        yield server
