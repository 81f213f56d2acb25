"""Plays sound."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from queue import Empty, Queue
from typing import TYPE_CHECKING, Any

from ._sound import LARGEST, SAMPLE_RATE, needed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

WAITING = 50
"""Maximum number of pieces of a stream that wait to be played."""
PATIENCE = 0.1
"""Seconds to wait for the next piece of a stream; then there is silence."""


class LocalAudioPlayer:
    """The loudspeaker of this machine. Needs the packages `numpy` and `sounddevice`."""

    def __init__(self, should_stop: Callable[[], bool] | None = None) -> None:
        """Playing ends when `should_stop` returns True."""
        self.channels = 1
        self.dtype: Any = needed("numpy").float32
        self.should_stop = should_stop

    async def play(self, input: Any) -> None:
        """Play an array of numpy, or the speech of `client.audio.speech` with `response_format="pcm"`."""
        is_array = isinstance(input, needed("numpy").ndarray)
        samples = self._samples(input) if is_array else await self._tts_response_to_buffer(input)
        pieces: Queue[Any] = Queue()
        pieces.put(samples)
        pieces.put(None)
        await self._played(pieces, samples.shape[1])

    async def play_stream(self, buffer_stream: AsyncIterator[Any]) -> None:
        """Play arrays of numpy as they come, up to the first None."""
        pieces: Queue[Any] = Queue(WAITING)

        async def fill() -> None:
            try:
                async for piece in buffer_stream:
                    if piece is None:
                        break
                    await asyncio.to_thread(pieces.put, self._samples(piece))
            finally:
                await asyncio.to_thread(pieces.put, None)

        filling = asyncio.create_task(fill())
        try:
            await self._played(pieces, self.channels)
        finally:
            while not filling.done():  # what was stopped takes no more pieces
                with suppress(Empty):
                    pieces.get_nowait()
                await asyncio.wait([filling], timeout=PATIENCE)
        await filling

    def _samples(self, array: Any) -> Any:
        """Return an array with a row for each moment, with numbers from -1 to 1."""
        numpy = needed("numpy")
        if array.dtype == numpy.int16:
            array = array.astype(numpy.float32) / LARGEST
        elif array.dtype != numpy.float32:
            raise ValueError(f"Unsupported dtype: {array.dtype}")
        return array.reshape(-1, self.channels) if array.ndim == 1 else array

    async def _tts_response_to_buffer(self, response: Any) -> Any:
        """Return the samples of a response, which are of 16 bits."""
        pieces = response.iter_bytes(chunk_size=1024)
        data = b"".join([piece async for piece in pieces] if hasattr(pieces, "__aiter__") else pieces)
        numpy = needed("numpy")
        return self._samples(numpy.frombuffer(data, dtype=numpy.int16))

    async def _played(self, pieces: Queue[Any], channels: int) -> None:
        """Play arrays until there is None in their place."""
        sound = needed("sounddevice")
        loop, ended = asyncio.get_running_loop(), asyncio.Event()
        rest: Any = ()

        def wanted(out: Any, count: int, *_: Any) -> None:
            nonlocal rest
            filled = 0
            while filled < count:
                if not len(rest):
                    try:
                        rest = pieces.get(timeout=PATIENCE)
                    except Empty:
                        break
                if rest is None or (callable(self.should_stop) and self.should_stop()):
                    rest = None
                    break
                part, rest = rest[: count - filled], rest[count - filled :]
                out[filled : filled + len(part)] = part
                filled += len(part)
            out[filled:] = 0
            if rest is None:
                rest = ()
                loop.call_soon_threadsafe(ended.set)
                raise sound.CallbackStop

        with sound.OutputStream(samplerate=SAMPLE_RATE, channels=channels, dtype=self.dtype, callback=wanted):
            await ended.wait()
