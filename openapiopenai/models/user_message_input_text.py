# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UserMessageInputText`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UserMessageInputText",
    "UserMessageInputTextDict",
]


class UserMessageInputText(BaseModel):
    """A text block of a user message."""

    type: Literal["input_text"] = "input_text"
    """Type: always `input_text`."""
    text: str
    """The text."""


class UserMessageInputTextDict(TypedDict, total=False):
    """`UserMessageInputText` as a dict, for arguments."""

    type: Required[Literal["input_text"]]
    text: Required[str]
