"""Model `BetaFunctionToolCallResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.function_call_status import FunctionCallStatus
    from openapiopenai.models.tool_call_caller import ToolCallCaller

__all__ = [
    "BetaFunctionToolCallResource",
]


class BetaFunctionToolCallResource(BaseModel):
    """`BetaFunctionToolCallResource` of the API."""

    agent: BetaAgentTag | None = None
    id: str
    type: Literal["function_call"] = "function_call"
    call_id: str
    caller: ToolCallCaller | None = None
    namespace: str | None = None
    name: str
    arguments: str
    status: FunctionCallStatus
    created_by: str | None = None
    async_: Annotated[bool | None, Field(alias="async")] = None
