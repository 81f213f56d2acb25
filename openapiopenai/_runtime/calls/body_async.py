"""Asynchronous bodies of responses."""

from __future__ import annotations

from codecs import getincrementaldecoder
from typing import TYPE_CHECKING

from .body import LineSplitter, body_length, check_part, complete_file

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from os import PathLike
    from typing import Self

    from ..http.transport import AsyncTransportResponse
    from .body import Progress
    from .response import CallInfo


class AsyncBody:
    """The body of a response, read when it is needed."""

    call_info: CallInfo
    _source: AsyncTransportResponse | bytes
    """Where to read from, or the bytes once they have been read."""
    _was_closed = False

    @property
    def is_closed(self) -> bool:
        """Whether the body has been read, or the response was closed."""
        return self._was_closed or isinstance(self._source, bytes)

    async def read(self) -> bytes:
        """Read and return the whole body."""
        if not isinstance(self._source, bytes):
            self._source = await self._source.read()
        return self._source

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over the body as it arrives, or in parts of `chunk_size` bytes, which must be 1 or more."""
        check_part(chunk_size)
        chunks = once(self._source) if isinstance(self._source, bytes) else self._source.chunks()
        return chunks if chunk_size is None else resized(chunks, chunk_size)

    async def iter_lines(self) -> AsyncIterator[str]:
        """Iterate over the lines of the body, without line endings; raises APIConnectionError for one over 64 MiB."""
        splitter = LineSplitter(self.call_info.request)
        async for chunk in self.iter_bytes():
            for line in splitter.feed(chunk):
                yield line
        for line in splitter.flush():
            yield line

    async def stream_to_file(
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
            async for chunk in self.iter_bytes(chunk_size):
                done += file.write(chunk)
                if progress:
                    progress(done, total)
        return done

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Iterate over the body as text, decoded as UTF-8, as it arrives; for `chunk_size` see `iter_bytes`."""
        decoder = getincrementaldecoder("utf-8")("replace")
        async for chunk in self.iter_bytes(chunk_size):
            if text := decoder.decode(chunk):
                yield text
        if rest := decoder.decode(b"", final=True):
            yield rest

    async def aclose(self) -> None:
        """See `close`; `contextlib.aclosing` calls it."""
        await self.close()

    async def close(self) -> None:
        """Close the response, discarding any unread data."""
        self._was_closed = True
        if not isinstance(self._source, bytes):
            await self._source.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()


async def once(content: bytes) -> AsyncIterator[bytes]:
    """Yield a body that has been read."""
    yield content


async def resized(chunks: AsyncIterator[bytes], size: int) -> AsyncIterator[bytes]:
    """Yield a body in parts of a size, but for the last one."""
    held = bytearray()
    async for chunk in chunks:
        held += chunk
        while len(held) >= size:
            yield bytes(held[:size])
            del held[:size]
    if held:
        yield bytes(held)
