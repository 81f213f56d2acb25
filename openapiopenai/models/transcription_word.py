"""Model `TranscriptionWord`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "TranscriptionWord",
]


class TranscriptionWord(BaseModel):
    """A word of a transcript, with its times."""

    word: str
    """The word itself."""
    start: float
    """When it begins, in seconds."""
    end: float
    """When it ends, in seconds."""
