"""Type `AudioResponseFormat`."""

from typing import Literal, TypeAlias

__all__ = [
    "AudioResponseFormat",
]

AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | str
"""What the transcript is given as. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` give only `json`; `gpt-4o-transcribe-diarize` gives `json`, `text` and `diarized_json`, of which only the last tells who speaks."""
