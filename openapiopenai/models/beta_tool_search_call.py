"""Model `BetaToolSearchCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.function_call_status import FunctionCallStatus
    from openapiopenai.models.tool_search_execution_type import ToolSearchExecutionType

__all__ = [
    "BetaToolSearchCall",
]


class BetaToolSearchCall(BaseModel):
    """`BetaToolSearchCall` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["tool_search_call"] = "tool_search_call"
    id: str
    call_id: str | None
    execution: ToolSearchExecutionType
    arguments: Any
    status: FunctionCallStatus
    created_by: str | None = None
