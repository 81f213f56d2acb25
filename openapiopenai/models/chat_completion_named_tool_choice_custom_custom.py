# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionNamedToolChoiceCustomCustom`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ChatCompletionNamedToolChoiceCustomCustom",
    "ChatCompletionNamedToolChoiceCustomCustomDict",
]


class ChatCompletionNamedToolChoiceCustomCustom(BaseModel):
    """The custom tool that the model must call."""

    name: str
    """Name of the custom tool."""


class ChatCompletionNamedToolChoiceCustomCustomDict(TypedDict, total=False):
    """`ChatCompletionNamedToolChoiceCustomCustom` as a dict, for arguments."""

    name: Required[str]
