"""Model `LiveCustomVoice`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveCustomVoice",
    "LiveCustomVoiceDict",
]


class LiveCustomVoice(BaseModel):
    """A voice of your own."""

    id: str
    """Its id, by which other calls name it."""


class LiveCustomVoiceDict(TypedDict, total=False):
    """`LiveCustomVoice` as a dict, for arguments."""

    id: Required[str]
