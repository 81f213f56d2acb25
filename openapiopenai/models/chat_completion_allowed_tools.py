"""Model `ChatCompletionAllowedTools`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "ChatCompletionAllowedTools",
    "ChatCompletionAllowedToolsDict",
]


class ChatCompletionAllowedTools(BaseModel):
    """`ChatCompletionAllowedTools` of the API."""

    mode: Literal["auto", "required"] | str
    tools: list[dict[str, Any]]


class ChatCompletionAllowedToolsDict(TypedDict, total=False):
    """`ChatCompletionAllowedTools` as a dict, for arguments."""

    mode: Required[Literal["auto", "required"] | str]
    tools: Required[Sequence[Mapping[str, Any]]]
