# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDecisionItemCreateEventItemFunctionCallOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.live_decision_item_create_event_item_function_call_output_output import (
        LiveDecisionItemCreateEventItemFunctionCallOutputOutput,
        LiveDecisionItemCreateEventItemFunctionCallOutputOutputDict,
    )

__all__ = [
    "LiveDecisionItemCreateEventItemFunctionCallOutput",
    "LiveDecisionItemCreateEventItemFunctionCallOutputDict",
]


class LiveDecisionItemCreateEventItemFunctionCallOutput(BaseModel):
    """The output of a function, used as input for decisions."""

    type: Literal["function_call_output"] = "function_call_output"
    """Type: always `function_call_output`."""
    id: str | None = None
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """Its current status."""
    output: LiveDecisionItemCreateEventItemFunctionCallOutputOutput
    """Result of the function."""


class LiveDecisionItemCreateEventItemFunctionCallOutputDict(TypedDict, total=False):
    """`LiveDecisionItemCreateEventItemFunctionCallOutput` as a dict, for arguments."""

    type: Required[Literal["function_call_output"]]
    id: str | None
    call_id: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    output: Required[
        LiveDecisionItemCreateEventItemFunctionCallOutputOutputDict
        | LiveDecisionItemCreateEventItemFunctionCallOutputOutput
    ]
