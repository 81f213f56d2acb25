# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateDecisionRequestInputItemCustomToolCallOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_decision_request_input_item_custom_tool_call_output_output import (
        CreateDecisionRequestInputItemCustomToolCallOutputOutput,
        CreateDecisionRequestInputItemCustomToolCallOutputOutputDict,
    )

__all__ = [
    "CreateDecisionRequestInputItemCustomToolCallOutput",
    "CreateDecisionRequestInputItemCustomToolCallOutputDict",
]


class CreateDecisionRequestInputItemCustomToolCallOutput(BaseModel):
    """Output of a custom tool call."""

    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    """Type: always `custom_tool_call_output`."""
    id: str | None = None
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """Its current status."""
    output: CreateDecisionRequestInputItemCustomToolCallOutputOutput
    """Output of the tool: a text, or a list of text and image parts."""


class CreateDecisionRequestInputItemCustomToolCallOutputDict(TypedDict, total=False):
    """`CreateDecisionRequestInputItemCustomToolCallOutput` as a dict, for arguments."""

    type: Required[Literal["custom_tool_call_output"]]
    id: str | None
    call_id: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    output: Required[
        CreateDecisionRequestInputItemCustomToolCallOutputOutputDict
        | CreateDecisionRequestInputItemCustomToolCallOutputOutput
    ]
