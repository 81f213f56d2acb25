# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `PersistedAgentTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.live_responses_delegation_config_tools_item_tool_search import (
        LiveResponsesDelegationConfigToolsItemToolSearch,
        LiveResponsesDelegationConfigToolsItemToolSearchDict,
    )
    from openapiopenai.models.persisted_agent_tool_resource_automations import (
        PersistedAgentToolResourceAutomations,
        PersistedAgentToolResourceAutomationsDict,
    )
    from openapiopenai.models.persisted_agent_tool_resource_computer_use import (
        PersistedAgentToolResourceComputerUse,
        PersistedAgentToolResourceComputerUseDict,
    )
    from openapiopenai.models.persisted_agent_tool_resource_function import (
        PersistedAgentToolResourceFunction,
        PersistedAgentToolResourceFunctionDict,
    )
    from openapiopenai.models.persisted_agent_tool_resource_mcp import (
        PersistedAgentToolResourceMcp,
        PersistedAgentToolResourceMcpDict,
    )
    from openapiopenai.models.persisted_agent_tool_resource_programmatic_tool_calling import (
        PersistedAgentToolResourceProgrammaticToolCalling,
        PersistedAgentToolResourceProgrammaticToolCallingDict,
    )
    from openapiopenai.models.persisted_agent_tool_resource_web_search import (
        PersistedAgentToolResourceWebSearch,
        PersistedAgentToolResourceWebSearchDict,
    )

__all__ = [
    "PersistedAgentTool",
    "PersistedAgentToolDict",
    "UnknownPersistedAgentTool",
]


if TYPE_CHECKING:

    class UnknownPersistedAgentTool(UnknownVariant):
        """Variant of `PersistedAgentTool` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    PersistedAgentTool: TypeAlias = (
        PersistedAgentToolResourceFunction
        | LiveResponsesDelegationConfigToolsItemToolSearch
        | PersistedAgentToolResourceProgrammaticToolCalling
        | PersistedAgentToolResourceMcp
        | PersistedAgentToolResourceWebSearch
        | PersistedAgentToolResourceComputerUse
        | PersistedAgentToolResourceAutomations
        | UnknownPersistedAgentTool
    )
    """A tool that an agent may call."""
    PersistedAgentToolDict: TypeAlias = (
        PersistedAgentToolResourceFunctionDict
        | LiveResponsesDelegationConfigToolsItemToolSearchDict
        | PersistedAgentToolResourceProgrammaticToolCallingDict
        | PersistedAgentToolResourceMcpDict
        | PersistedAgentToolResourceWebSearchDict
        | PersistedAgentToolResourceComputerUseDict
        | PersistedAgentToolResourceAutomationsDict
    )
    """`PersistedAgentTool` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> PersistedAgentTool:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> PersistedAgentTool:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    PersistedAgentToolDict = AS_GIVEN

    class PersistedAgentTool(OpenUnion):
        tag = "type"
        mapping = {
            "function": "PersistedAgentToolResourceFunction",
            "tool_search": "LiveResponsesDelegationConfigToolsItemToolSearch",
            "programmatic_tool_calling": "PersistedAgentToolResourceProgrammaticToolCalling",
            "mcp": "PersistedAgentToolResourceMcp",
            "web_search": "PersistedAgentToolResourceWebSearch",
            "computer_use": "PersistedAgentToolResourceComputerUse",
            "automations": "PersistedAgentToolResourceAutomations",
        }

    from_json = PersistedAgentTool.from_json
    from_dict = PersistedAgentTool.from_dict
    __getattr__ = PersistedAgentTool.module_attribute
