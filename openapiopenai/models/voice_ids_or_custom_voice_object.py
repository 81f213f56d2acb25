"""Model `VoiceIdsOrCustomVoiceObject`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VoiceIdsOrCustomVoiceObject",
    "VoiceIdsOrCustomVoiceObjectDict",
]


class VoiceIdsOrCustomVoiceObject(BaseModel):
    """A custom voice, by its id."""

    id: str
    """Id of the custom voice."""


class VoiceIdsOrCustomVoiceObjectDict(TypedDict, total=False):
    """`VoiceIdsOrCustomVoiceObject` as a dict, for arguments."""

    id: Required[str]
