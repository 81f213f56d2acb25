"""Model `TranscriptionWord`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "TranscriptionWord",
]


class TranscriptionWord(BaseModel):
    """`TranscriptionWord` of the API."""

    word: str
    start: float
    end: float
