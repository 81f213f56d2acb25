# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageRequestContentTextObject`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "MessageRequestContentTextObject",
    "MessageRequestContentTextObjectDict",
]


class MessageRequestContentTextObject(BaseModel):
    """A text part of a message."""

    type: Literal["text"] = "text"
    """Type: always `text`."""
    text: str
    """Text to send to the model."""


class MessageRequestContentTextObjectDict(TypedDict, total=False):
    """`MessageRequestContentTextObject` as a dict, for arguments."""

    type: Required[Literal["text"]]
    text: Required[str]
