"""Middleware that keeps responses in a file."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Awaitable, Callable, Collection
from contextlib import closing
from functools import partial
from hashlib import sha256
from inspect import iscoroutine
from os import PathLike
from threading import Lock
from typing import Any, overload

from openapiopenai._runtime.calls.response import ApiResponse, AsyncApiResponse
from openapiopenai._runtime.calls.settings import check_seconds
from openapiopenai._runtime.http.request import Request
from openapiopenai._runtime.json.values import is_node
from openapiopenai.profile import BaseError

__all__ = ["ResponseCache"]

GENERATING = frozenset({
    "audio.speech.create", "beta.responses.create", "chat.completions.create", "completions.create",
    "embeddings.create", "images.generate", "moderations.create", "responses.create",
})  # fmt: skip
"""Operations whose responses are kept, if nothing else is said."""
SUCCESSFUL = range(200, 300)
TABLE = (
    "CREATE TABLE IF NOT EXISTS responses (key TEXT PRIMARY KEY, made REAL, status INTEGER, headers TEXT, content BLOB)"
)
READ = "SELECT made, status, headers, content FROM responses WHERE key = ?"
_inherited: list[sqlite3.Connection] = []
"""Connections that the parent process opened: they are never closed here, which would release its locks."""
WRITE = "INSERT OR REPLACE INTO responses VALUES (?, ?, ?, ?, ?)"


class ResponseCache:
    """Middleware that keeps responses in an SQLite file: an equal request gets the response that was kept.

    Equal are requests with the same URL and the same body, whatever the order of its properties; headers do not count.
    Only successful responses to operations of the list are kept, streams among them, which come at once then. The file
    holds responses as they came, and no requests. Threads, tasks and processes may share it; a fork and a copy open it anew.

    `OpenAI(middleware=[ResponseCache("responses.sqlite")])`
    """

    def __init__(
        self,
        path: str | PathLike[str] = ":memory:",
        *,
        max_age: float | None = None,
        operations: Collection[str] = GENERATING,
    ) -> None:
        """Open a cache.

        - `path`: the file, which is made if there is none; default: in memory.
        - `max_age`: seconds for which a response is used; None (the default): for ever.
        - `operations`: names of the operations whose responses are kept; default: those that generate, embed or moderate.

        Raises OpenAIError if the file is not such a cache.
        """
        check_seconds("max_age", max_age)
        self.path = path
        self.max_age = max_age
        self.operations = frozenset(operations)
        self._open()

    def _open(self) -> None:
        self._lock = Lock()
        self._process = os.getpid()
        try:
            self._file = sqlite3.connect(self.path, timeout=30, isolation_level=None, check_same_thread=False)
            self._file.execute("PRAGMA journal_mode=WAL")
            self._file.execute("PRAGMA synchronous=NORMAL")
            self._file.execute(TABLE)
        except sqlite3.Error as error:
            raise BaseError(f"ResponseCache: {self.path}: {error}") from None

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle how it was made: a copy opens the file anew, and one in memory begins empty."""
        return partial(ResponseCache, max_age=self.max_age, operations=self.operations), (self.path,)

    @overload
    def __call__(self, request: Request, call_next: Callable[[Request], ApiResponse[Any]], /) -> ApiResponse[Any]: ...
    @overload
    def __call__(
        self, request: Request, call_next: Callable[[Request], Awaitable[ApiResponse[Any] | AsyncApiResponse[Any]]], /
    ) -> Awaitable[ApiResponse[Any] | AsyncApiResponse[Any]]: ...
    def __call__(self, request: Request, call_next: Callable[[Request], Any], /) -> Any:
        """Return the response that was kept, or send the request."""
        if request.operation not in self.operations or not isinstance(request.body, bytes):
            return call_next(request)
        key = _key(request)
        if kept := self._read(key):
            status, headers, content = kept
            return ApiResponse.of(request, content, status_code=status, headers=headers)
        response = call_next(request)
        return self._kept_later(request, key, response) if iscoroutine(response) else self._kept(request, key, response)

    def clear(self) -> None:
        """Forget all responses."""
        self._run("DELETE FROM responses")

    def close(self) -> None:
        """Close the file."""
        if self._process == os.getpid():
            self._file.close()

    def _read(self, key: str) -> tuple[int, dict[str, str], bytes] | None:
        """Return what is kept; None for a row that somebody else wrote and that makes no response."""
        for made, status, headers, content in self._run(READ, key):
            fields = _fields(headers)
            is_response = isinstance(made, float) and status in SUCCESSFUL and isinstance(content, bytes)
            if is_response and fields is not None and (self.max_age is None or time.time() - made <= self.max_age):
                return status, fields, content
        return None

    def _kept(self, request: Request, key: str, response: ApiResponse[Any]) -> ApiResponse[Any]:
        return self._write(request, key, response, response.content)

    async def _kept_later(self, request: Request, key: str, later: Awaitable[Any]) -> Any:
        response: Any = await later
        content = await response.read() if isinstance(response, AsyncApiResponse) else response.content
        return self._write(request, key, response, content)

    def _write(self, request: Request, key: str, response: Any, content: bytes) -> ApiResponse[Any]:
        headers = {name: value for name, value in response.headers.items() if name == "content-type"}
        self._run(WRITE, key, time.time(), response.status_code, json.dumps(headers), content)
        return ApiResponse(response.call_info, content)

    def _run(self, statement: str, *values: Any) -> list[Any]:
        if self._process != os.getpid():  # SQLite allows no connection to be used on both sides of a fork
            _inherited.append(self._file)
            self._open()
        try:
            with self._lock, closing(self._file.execute(statement, values)) as cursor:
                return cursor.fetchall()
        except sqlite3.Error as error:
            raise BaseError(f"ResponseCache: {error}") from None


def _fields(headers: object) -> dict[str, str] | None:
    """Return headers that are kept as JSON; None unless they are names with texts."""
    try:
        found: Any = json.loads(headers) if isinstance(headers, str) else None
    except (ValueError, RecursionError):
        return None
    if not is_node(found) or not all(isinstance(each, str) for each in found.values()):
        return None
    return found


def _key(request: Request) -> str:
    """Return what equal requests have in common."""
    try:
        body = json.dumps(request.json(), sort_keys=True).encode()
    except BaseError:
        body = request.content
    return sha256(b"\n".join([request.method.encode(), request.url.encode(), body])).hexdigest()
