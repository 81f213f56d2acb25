# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateDecisionRequestInputItemFunctionCallOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_decision_request_input_item_function_call_output_output import (
        CreateDecisionRequestInputItemFunctionCallOutputOutput,
        CreateDecisionRequestInputItemFunctionCallOutputOutputDict,
    )

__all__ = [
    "CreateDecisionRequestInputItemFunctionCallOutput",
    "CreateDecisionRequestInputItemFunctionCallOutputDict",
]


class CreateDecisionRequestInputItemFunctionCallOutput(BaseModel):
    """Output of a function call."""

    type: Literal["function_call_output"] = "function_call_output"
    """Type: always `function_call_output`."""
    id: str | None = None
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    """Its current status."""
    output: CreateDecisionRequestInputItemFunctionCallOutputOutput
    """Output of the function: a text, or a list of text and image parts."""


class CreateDecisionRequestInputItemFunctionCallOutputDict(TypedDict, total=False):
    """`CreateDecisionRequestInputItemFunctionCallOutput` as a dict, for arguments."""

    type: Required[Literal["function_call_output"]]
    id: str | None
    call_id: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    output: Required[
        CreateDecisionRequestInputItemFunctionCallOutputOutputDict
        | CreateDecisionRequestInputItemFunctionCallOutputOutput
    ]
