"""Model `TranscriptionLanguage`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "TranscriptionLanguage",
]


class TranscriptionLanguage(BaseModel):
    """A language detected in transcribed audio."""

    code: str
    """Code of the detected language."""
