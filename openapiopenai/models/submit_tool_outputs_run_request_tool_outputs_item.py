# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SubmitToolOutputsRunRequestToolOutputsItem`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "SubmitToolOutputsRunRequestToolOutputsItem",
    "SubmitToolOutputsRunRequestToolOutputsItemDict",
]


class SubmitToolOutputsRunRequestToolOutputsItem(BaseModel):
    """Output of a tool call."""

    tool_call_id: str | None = None
    """ID of the tool call that this belongs to."""
    output: str | None = None
    """Output of the tool call, as text; the run continues with it."""


class SubmitToolOutputsRunRequestToolOutputsItemDict(TypedDict, total=False):
    """`SubmitToolOutputsRunRequestToolOutputsItem` as a dict, for arguments."""

    tool_call_id: str
    output: str
