"""Model `BetaCustomToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Required, TypedDict

from pydantic import Field

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from openapiopenai.models.tool_call_caller import ToolCallCaller, ToolCallCallerDict

__all__ = [
    "BetaCustomToolCall",
    "BetaCustomToolCallDict",
]


class BetaCustomToolCall(BaseModel):
    """A call of a custom tool that the model asks for."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["custom_tool_call"] = "custom_tool_call"
    """Which variant this is: always `custom_tool_call`."""
    id: str | None = None
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    caller: ToolCallCaller | None = None
    """Where the call comes from."""
    namespace: str | None = None
    """Namespace of the tool."""
    name: str
    """Name of the tool."""
    input: str
    """What the model gives to the tool, as text."""
    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether the call runs asynchronously."""


BetaCustomToolCallDict = TypedDict(
    "BetaCustomToolCallDict",
    {
        "agent": "BetaAgentTagDict | BetaAgentTag | None",
        "type": 'Required[Literal["custom_tool_call"]]',
        "id": "str",
        "call_id": "Required[str]",
        "caller": "ToolCallCallerDict | ToolCallCaller | None",
        "namespace": "str",
        "name": "Required[str]",
        "input": "Required[str]",
        "async": "bool | None",
    },
    total=False,
)
"""`BetaCustomToolCall` as a dict, for arguments."""
