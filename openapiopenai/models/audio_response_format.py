# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `AudioResponseFormat`."""

from typing import Literal, TypeAlias

__all__ = [
    "AudioResponseFormat",
]

AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"] | str
"""Format of the transcription. `gpt-4o-transcribe` and `gpt-4o-mini-transcribe` support only `json`; `gpt-4o-transcribe-diarize` supports `json`, `text` and `diarized_json`, of which only the last includes speaker annotations."""
