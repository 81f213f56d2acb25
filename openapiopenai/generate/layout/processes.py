"""Two pieces of work at a time, where a process can be forked at little cost."""

from __future__ import annotations

import marshal
import os
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from typing import Any, TypeVar

T = TypeVar("T")


def beside(work: Callable[[], Any], main: Callable[[], T]) -> tuple[Any, T]:
    """Return the JSON value that one function makes, and the result of another that runs at the same time.

    The first runs in a second process if there is a processor for it. If that fails, it runs here, and raises its error.
    """
    if sys.platform != "linux" or (os.cpu_count() or 1) < 2 or threading.active_count() > 1:
        result = main()  # first, as what it finds to be wrong is told beside an error of the other
        return work(), result
    read, write = os.pipe()
    child = os.fork()
    if not child:
        _send(work, write)
    os.close(write)
    with closing(os.fdopen(read, "rb")) as pipe:
        try:
            result = main()
        finally:
            sent = pipe.read()
            os.waitpid(child, 0)
    return marshal.loads(sent) if sent else work(), result


def _send(work: Callable[[], Any], pipe: int) -> None:
    """Write the result of some work, in a process that ends with it; nothing if the work fails."""
    try:
        sent = memoryview(marshal.dumps(work()))
        while sent:
            sent = sent[os.write(pipe, sent) :]
    finally:
        os._exit(0)  # neither buffers nor handlers of the other process are this one's
