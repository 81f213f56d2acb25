"""Model `LiveDecisionItemCreateEventItemFunctionCallOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

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
    """What a function returned, that decisions are made from."""

    type: Literal["function_call_output"] = "function_call_output"
    """Which variant this is: always `function_call_output`."""
    id: str | None = None
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """How far it is."""
    output: LiveDecisionItemCreateEventItemFunctionCallOutputOutput
    """What the function returned."""


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
