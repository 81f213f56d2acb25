# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateModerationRequestInputItemText`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateModerationRequestInputItemText",
    "CreateModerationRequestInputItemTextDict",
]


class CreateModerationRequestInputItemText(BaseModel):
    """A text to classify."""

    type: Literal["text"] = "text"
    """Type: always `text`."""
    text: str
    """The text."""


class CreateModerationRequestInputItemTextDict(TypedDict, total=False):
    """`CreateModerationRequestInputItemText` as a dict, for arguments."""

    type: Required[Literal["text"]]
    text: Required[str]
