# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VoiceIdsOrCustomVoiceObject`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "VoiceIdsOrCustomVoiceObject",
    "VoiceIdsOrCustomVoiceObjectDict",
]


class VoiceIdsOrCustomVoiceObject(BaseModel):
    """A custom voice, by its ID."""

    id: str
    """ID of the custom voice, such as `voice_1234`."""


class VoiceIdsOrCustomVoiceObjectDict(TypedDict, total=False):
    """`VoiceIdsOrCustomVoiceObject` as a dict, for arguments."""

    id: Required[str]
