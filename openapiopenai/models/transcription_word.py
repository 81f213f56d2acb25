# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `TranscriptionWord`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "TranscriptionWord",
]


class TranscriptionWord(BaseModel):
    """A word of a transcription, with its times."""

    word: str
    """Text of the word."""
    start: float
    """Start time, in seconds."""
    end: float
    """End time, in seconds."""
