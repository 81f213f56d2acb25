"""Model `CreateTranslationResponseJson`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateTranslationResponseJson",
]


class CreateTranslationResponseJson(BaseModel):
    """A translation of what is said in audio."""

    text: str
    """The translated text."""
