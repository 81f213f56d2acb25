"""Model `BetaFunctionToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Required, TypedDict

from pydantic import Field

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from openapiopenai.models.tool_call_caller import ToolCallCaller, ToolCallCallerDict

__all__ = [
    "BetaFunctionToolCall",
    "BetaFunctionToolCallDict",
]


class BetaFunctionToolCall(BaseModel):
    """A call of a function that the model asks for."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    id: str | None = None
    """Its id, by which other calls name it."""
    type: Literal["function_call"] = "function_call"
    """Which variant this is: always `function_call`."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    caller: ToolCallCaller | None = None
    """Where the call comes from."""
    namespace: str | None = None
    """Namespace of the function."""
    name: str
    """Name of the function."""
    arguments: str
    """Arguments of the call, as JSON text; the model may have made mistakes."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """How far the call is. Set on items that the API returns."""
    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether the call runs asynchronously."""


BetaFunctionToolCallDict = TypedDict(
    "BetaFunctionToolCallDict",
    {
        "agent": "BetaAgentTagDict | BetaAgentTag | None",
        "id": "str",
        "type": 'Required[Literal["function_call"]]',
        "call_id": "Required[str]",
        "caller": "ToolCallCallerDict | ToolCallCaller | None",
        "namespace": "str",
        "name": "Required[str]",
        "arguments": "Required[str]",
        "status": 'Literal["in_progress", "completed", "incomplete"] | str',
        "async": "bool | None",
    },
    total=False,
)
"""`BetaFunctionToolCall` as a dict, for arguments."""
