"""Records sound."""

from __future__ import annotations

import asyncio
import io
import time
import wave
from typing import TYPE_CHECKING, Any

from ._sound import LARGEST, SAMPLE_RATE, needed

if TYPE_CHECKING:
    from collections.abc import Callable


class Microphone:
    """The microphone of this machine. Needs the packages `numpy` and `sounddevice`."""

    def __init__(
        self,
        channels: int = 1,
        dtype: Any = None,
        should_record: Callable[[], bool] | None = None,
        timeout: float | None = None,
    ) -> None:
        """Recording ends when `should_record` returns False, or after `timeout` seconds; `dtype` is one of numpy, by
        default `int16`."""
        self.channels = channels
        self.dtype: Any = needed("numpy").int16 if dtype is None else dtype
        self.should_record = should_record
        self.timeout = timeout
        self.buffer_chunks: list[Any] = []
        self.has_record_function = callable(should_record)

    async def record(self, return_ndarray: bool | None = False) -> Any:
        """Record, and return a WAV file that can be passed as `file`, or an array of numpy."""
        numpy, sound = needed("numpy"), needed("sounddevice")
        loop, ended, start = asyncio.get_running_loop(), asyncio.Event(), time.perf_counter()
        self.buffer_chunks = []

        def heard(samples: Any, *_: Any) -> None:
            is_late = self.timeout is not None and time.perf_counter() - start > self.timeout
            if is_late or (callable(self.should_record) and not self.should_record()):
                loop.call_soon_threadsafe(ended.set)
                raise sound.CallbackStop
            self.buffer_chunks.append(samples.copy())

        with sound.InputStream(callback=heard, dtype=self.dtype, samplerate=SAMPLE_RATE, channels=self.channels):
            await ended.wait()
        chunks = self.buffer_chunks
        recorded = numpy.concatenate(chunks, axis=0) if chunks else numpy.array([], dtype=self.dtype)
        return recorded if return_ndarray else self._ndarray_to_wav(recorded)

    def _ndarray_to_wav(self, audio_data: Any) -> tuple[str, io.BytesIO, str]:
        """Return a WAV file: of samples of 16 bits for numbers from -1 to 1, and without sign for those of 8 bits."""
        numpy = needed("numpy")
        if audio_data.dtype.kind == "f":
            audio_data = (numpy.clip(audio_data, -1, 1) * LARGEST).astype(numpy.int16)
        elif audio_data.dtype == numpy.int8:
            audio_data = (audio_data.astype(numpy.int16) + 128).astype(numpy.uint8)
        file = io.BytesIO()
        with wave.open(file, "wb") as writer:
            writer.setnchannels(self.channels)
            writer.setsampwidth(audio_data.dtype.itemsize)
            writer.setframerate(SAMPLE_RATE)
            writer.writeframes(audio_data.tobytes())
        file.seek(0)
        return "audio.wav", file, "audio/wav"
