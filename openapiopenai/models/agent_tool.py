# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.agent_tool_resource_mcp import AgentToolResourceMcp
    from openapiopenai.models.persisted_agent_tool_resource_automations import PersistedAgentToolResourceAutomations
    from openapiopenai.models.persisted_agent_tool_resource_computer_use import PersistedAgentToolResourceComputerUse
    from openapiopenai.models.persisted_agent_tool_resource_function import PersistedAgentToolResourceFunction
    from openapiopenai.models.persisted_agent_tool_resource_programmatic_tool_calling import (
        PersistedAgentToolResourceProgrammaticToolCalling,
    )
    from openapiopenai.models.persisted_agent_tool_resource_web_search import PersistedAgentToolResourceWebSearch

__all__ = [
    "AgentTool",
    "UnknownAgentTool",
]


if TYPE_CHECKING:

    class UnknownAgentTool(UnknownVariant):
        """Variant of `AgentTool` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentTool: TypeAlias = (
        PersistedAgentToolResourceFunction
        | PersistedAgentToolResourceProgrammaticToolCalling
        | AgentToolResourceMcp
        | PersistedAgentToolResourceWebSearch
        | PersistedAgentToolResourceComputerUse
        | PersistedAgentToolResourceAutomations
        | UnknownAgentTool
    )
    """A tool that an agent may call."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> AgentTool:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AgentTool:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AgentTool(OpenUnion):
        tag = "type"
        mapping = {
            "function": "PersistedAgentToolResourceFunction",
            "programmatic_tool_calling": "PersistedAgentToolResourceProgrammaticToolCalling",
            "mcp": "AgentToolResourceMcp",
            "web_search": "PersistedAgentToolResourceWebSearch",
            "computer_use": "PersistedAgentToolResourceComputerUse",
            "automations": "PersistedAgentToolResourceAutomations",
        }

    from_json = AgentTool.from_json
    from_dict = AgentTool.from_dict
    __getattr__ = AgentTool.module_attribute
