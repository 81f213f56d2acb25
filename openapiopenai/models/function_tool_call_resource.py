# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FunctionToolCallResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.function_call_status import FunctionCallStatus
    from openapiopenai.models.tool_call_caller import ToolCallCaller

__all__ = [
    "FunctionToolCallResource",
]


class FunctionToolCallResource(BaseModel):
    """A function call, as returned by the API.

    Known as `ResponseFunctionToolCallItem`."""

    id: str
    """Its unique ID."""
    type: Literal["function_call"] = "function_call"
    """Type: always `function_call`."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    caller: ToolCallCaller | None = None
    """What made the call: the model itself, or a program."""
    namespace: str | None = None
    """Namespace of the function that is called."""
    name: str
    """Name of the function."""
    arguments: str
    """Arguments of the call as JSON text, written by the model; validate them before use."""
    status: FunctionCallStatus
    """Status of the call; set on items that the API returns."""
    created_by: str | None = None
    """ID of the actor that created it."""
    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether the call runs asynchronously."""
