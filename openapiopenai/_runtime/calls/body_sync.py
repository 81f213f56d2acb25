# Generated from body_async.py by `make generate`; edit that file instead.

"""Synchronous bodies of responses."""

from __future__ import annotations

from codecs import getincrementaldecoder
from typing import TYPE_CHECKING

from .body import LineSplitter, body_length, check_part, complete_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike
    from typing import Self

    from ..http.transport import TransportResponse
    from .body import Progress
    from .response import CallInfo


class Body:
    """The body of a response, read when it is needed."""

    call_info: CallInfo
    _source: TransportResponse | bytes
    """Where to read from, or the bytes once they have been read."""
    _was_closed = False

    @property
    def is_closed(self) -> bool:
        """Whether the body has been read, or the response was closed."""
        return self._was_closed or isinstance(self._source, bytes)

    def read(self) -> bytes:
        """Read and return the whole body."""
        if not isinstance(self._source, bytes):
            self._source = self._source.read()
        return self._source

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over the body as it arrives, or in parts of `chunk_size` bytes, which must be 1 or more."""
        check_part(chunk_size)
        chunks = once(self._source) if isinstance(self._source, bytes) else self._source.chunks()
        return chunks if chunk_size is None else resized(chunks, chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Iterate over the lines of the body, without line endings; raises APIConnectionError for one over 64 MiB."""
        splitter = LineSplitter(self.call_info.request)
        for chunk in self.iter_bytes():
            yield from splitter.feed(chunk)
        yield from splitter.flush()

    def stream_to_file(
        self, path: str | PathLike[str], *, chunk_size: int | None = None, progress: Progress | None = None
    ) -> int:
        """Write the body to a file as it arrives, using constant memory; return the number of bytes.

        It is written as it arrives, or in parts of `chunk_size` bytes. `progress(done, total)` is called after each
        write with byte counts; `total` is None if it is not known. The file gets its name when it is complete: if the
        body breaks off, APIConnectionError is raised, and whatever `path` was before is unchanged.
        """
        total = body_length(self.call_info.headers)
        done = 0
        with complete_file(path) as file:
            for chunk in self.iter_bytes(chunk_size):
                done += file.write(chunk)
                if progress:
                    progress(done, total)
        return done

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Iterate over the body as text, decoded as UTF-8, as it arrives; for `chunk_size` see `iter_bytes`."""
        decoder = getincrementaldecoder("utf-8")("replace")
        for chunk in self.iter_bytes(chunk_size):
            if text := decoder.decode(chunk):
                yield text
        if rest := decoder.decode(b"", final=True):
            yield rest

    def close(self) -> None:
        """Close the response, discarding any unread data."""
        self._was_closed = True
        if not isinstance(self._source, bytes):
            self._source.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def once(content: bytes) -> Iterator[bytes]:
    """Yield a body that has been read."""
    yield content


def resized(chunks: Iterator[bytes], size: int) -> Iterator[bytes]:
    """Yield a body in parts of a size, but for the last one."""
    held = bytearray()
    for chunk in chunks:
        held += chunk
        while len(held) >= size:
            yield bytes(held[:size])
            del held[:size]
    if held:
        yield bytes(held)
