# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FunctionCallOutputItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.function_call_item_status import FunctionCallItemStatus
    from openapiopenai.models.function_call_output_item_param_output import (
        FunctionCallOutputItemParamOutput,
        FunctionCallOutputItemParamOutputDict,
    )
    from openapiopenai.models.tool_call_caller_param import ToolCallCallerParam, ToolCallCallerParamDict

__all__ = [
    "FunctionCallOutputItemParam",
    "FunctionCallOutputItemParamDict",
]


class FunctionCallOutputItemParam(BaseModel):
    """Output of a function call, sent back to the model."""

    id: str | None = None
    """ID of the function call output; set on items returned by the API."""
    call_id: str | None = None
    """ID of the tool call; the tool's output has the same."""
    type: Literal["function_call_output"] = "function_call_output"
    """Type: always `function_call_output`."""
    output: FunctionCallOutputItemParamOutput
    """Output of the function call: text, or content parts such as text, images and files."""
    name: str | None = None
    """Name of the tool that returned it."""
    namespace: str | None = None
    """Namespace of the tool that returned it."""
    caller: ToolCallCallerParam | None = None
    """What made the call: the model itself, or a program."""
    status: FunctionCallItemStatus | None = None
    """Status of the item; set on items that the API returns."""


class FunctionCallOutputItemParamDict(TypedDict, total=False):
    """`FunctionCallOutputItemParam` as a dict, for arguments."""

    id: str | None
    call_id: str | None
    type: Required[Literal["function_call_output"]]
    output: Required[FunctionCallOutputItemParamOutputDict | FunctionCallOutputItemParamOutput]
    name: str | None
    namespace: str | None
    caller: ToolCallCallerParamDict | ToolCallCallerParam | None
    status: FunctionCallItemStatus | str | None
