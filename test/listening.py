"""Accepts connections on loopback, each in a thread of its own."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable


def serve(listener: socket.socket, handle: Callable[[socket.socket], object]) -> None:
    """Call `handle` with each connection, in a thread of its own, until the listener is closed; does not wait."""

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=handle, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
