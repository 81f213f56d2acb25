# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ConversationParam2`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ConversationParam2",
    "ConversationParam2Dict",
]


class ConversationParam2(BaseModel):
    """The conversation that a response belongs to, by its ID."""

    id: str
    """Its unique ID."""


class ConversationParam2Dict(TypedDict, total=False):
    """`ConversationParam2` as a dict, for arguments."""

    id: Required[str]
