"""Ask by voice: send a WAV file to a Realtime model, and write the spoken answer to another file.

    python -m examples.realtime_wav question.wav answer.wav

Requires OPENAI_API_KEY, the extra `realtime`, and a mono 16-bit WAV file at 24,000 Hz.
"""

from __future__ import annotations

import os
import sys
import wave
from collections.abc import Iterator
from typing import Final

from openapiopenai import OpenAI, OpenAIError

MODEL = os.environ.get("OPENAI_MODEL") or "gpt-realtime"
RATE: Final = 24_000
"""Samples per second, of input and output."""
WIDTH = 2
"""Bytes per sample."""


def question(path: str) -> Iterator[bytes]:
    """Yield the samples of a file, half a second at a time."""
    with wave.open(path, "rb") as file:
        found = file.getnchannels(), file.getsampwidth(), file.getframerate()
        if found != (1, WIDTH, RATE):
            raise ValueError(f"{path}: expected 1 channel, {WIDTH} bytes a sample, {RATE} Hz; it has {found}")
        while samples := file.readframes(RATE // 2):
            yield samples


def ask(client: OpenAI, heard: str, spoken: str) -> None:
    """Send the question in the file `heard`, write the answer to the file `spoken`, and print its transcript."""
    with client.realtime.connect(model=MODEL) as connection, wave.open(spoken, "wb") as answer:
        answer.setnchannels(1)
        answer.setsampwidth(WIDTH)
        answer.setframerate(RATE)
        connection.session.update(
            session={
                "type": "realtime",
                "instructions": "Answer in one sentence.",
                "output_modalities": ["audio"],
                "audio": {
                    # The client marks the end of the question; the server need not listen for silence.
                    "input": {"format": {"type": "audio/pcm", "rate": RATE}, "turn_detection": None},
                    "output": {"format": {"type": "audio/pcm", "rate": RATE}, "voice": "marin"},
                },
            }
        )
        for samples in question(heard):
            connection.input_audio_buffer.append(audio=samples)
        connection.input_audio_buffer.commit()
        connection.response.create()
        for event in connection:
            match event.type:
                case "response.output_audio.delta":
                    answer.writeframesraw(event.delta_bytes or b"")
                case "response.output_audio_transcript.delta":
                    print(event.delta, end="", flush=True)
                case "response.done":
                    print(f"\n{answer.tell() / RATE:.1f} s of speech in {spoken}")
                    return
                case "error":
                    raise connection.error_of(event)
                case _:
                    pass


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    try:
        ask(OpenAI(), *sys.argv[1:])
    except (OpenAIError, OSError, ValueError, wave.Error) as failure:
        sys.exit(f"{type(failure).__name__}: {failure}")
