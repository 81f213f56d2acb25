"""Model `SubmitToolOutputsRunRequestToolOutputsItem`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "SubmitToolOutputsRunRequestToolOutputsItem",
    "SubmitToolOutputsRunRequestToolOutputsItemDict",
]


class SubmitToolOutputsRunRequestToolOutputsItem(BaseModel):
    """What a tool returned."""

    tool_call_id: str | None = None
    """Id of the tool call that this belongs to."""
    output: str | None = None
    """The result, as text."""


class SubmitToolOutputsRunRequestToolOutputsItemDict(TypedDict, total=False):
    """`SubmitToolOutputsRunRequestToolOutputsItem` as a dict, for arguments."""

    tool_call_id: str
    output: str
