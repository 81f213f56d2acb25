# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CustomToolChatCompletionsCustomFormatText`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CustomToolChatCompletionsCustomFormatText",
    "CustomToolChatCompletionsCustomFormatTextDict",
]


class CustomToolChatCompletionsCustomFormatText(BaseModel):
    """Any text, without a fixed format."""

    type: Literal["text"] = "text"
    """Type: always `text`."""


class CustomToolChatCompletionsCustomFormatTextDict(TypedDict, total=False):
    """`CustomToolChatCompletionsCustomFormatText` as a dict, for arguments."""

    type: Required[Literal["text"]]
