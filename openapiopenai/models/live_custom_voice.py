# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveCustomVoice`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveCustomVoice",
    "LiveCustomVoiceDict",
]


class LiveCustomVoice(BaseModel):
    """A custom voice."""

    id: str
    """Its unique ID."""


class LiveCustomVoiceDict(TypedDict, total=False):
    """`LiveCustomVoice` as a dict, for arguments."""

    id: Required[str]
