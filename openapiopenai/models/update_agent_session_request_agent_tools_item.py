# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `UpdateAgentSessionRequestAgentToolsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.agent_tool_config_mcp import AgentToolConfigMcp, AgentToolConfigMcpDict
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
    from openapiopenai.models.persisted_agent_tool_resource_programmatic_tool_calling import (
        PersistedAgentToolResourceProgrammaticToolCalling,
        PersistedAgentToolResourceProgrammaticToolCallingDict,
    )
    from openapiopenai.models.persisted_agent_tool_resource_web_search import (
        PersistedAgentToolResourceWebSearch,
        PersistedAgentToolResourceWebSearchDict,
    )

__all__ = [
    "UnknownUpdateAgentSessionRequestAgentToolsItem",
    "UpdateAgentSessionRequestAgentToolsItem",
    "UpdateAgentSessionRequestAgentToolsItemDict",
]


if TYPE_CHECKING:

    class UnknownUpdateAgentSessionRequestAgentToolsItem(UnknownVariant):
        """Variant of `UpdateAgentSessionRequestAgentToolsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    UpdateAgentSessionRequestAgentToolsItem: TypeAlias = (
        PersistedAgentToolResourceFunction
        | LiveResponsesDelegationConfigToolsItemToolSearch
        | PersistedAgentToolResourceProgrammaticToolCalling
        | AgentToolConfigMcp
        | PersistedAgentToolResourceWebSearch
        | PersistedAgentToolResourceComputerUse
        | PersistedAgentToolResourceAutomations
        | UnknownUpdateAgentSessionRequestAgentToolsItem
    )
    """A tool that an agent may call."""
    UpdateAgentSessionRequestAgentToolsItemDict: TypeAlias = (
        PersistedAgentToolResourceFunctionDict
        | LiveResponsesDelegationConfigToolsItemToolSearchDict
        | PersistedAgentToolResourceProgrammaticToolCallingDict
        | AgentToolConfigMcpDict
        | PersistedAgentToolResourceWebSearchDict
        | PersistedAgentToolResourceComputerUseDict
        | PersistedAgentToolResourceAutomationsDict
    )
    """`UpdateAgentSessionRequestAgentToolsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> UpdateAgentSessionRequestAgentToolsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> UpdateAgentSessionRequestAgentToolsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    UpdateAgentSessionRequestAgentToolsItemDict = AS_GIVEN

    class UpdateAgentSessionRequestAgentToolsItem(OpenUnion):
        tag = "type"
        mapping = {
            "function": "PersistedAgentToolResourceFunction",
            "tool_search": "LiveResponsesDelegationConfigToolsItemToolSearch",
            "programmatic_tool_calling": "PersistedAgentToolResourceProgrammaticToolCalling",
            "mcp": "AgentToolConfigMcp",
            "web_search": "PersistedAgentToolResourceWebSearch",
            "computer_use": "PersistedAgentToolResourceComputerUse",
            "automations": "PersistedAgentToolResourceAutomations",
        }

    from_json = UpdateAgentSessionRequestAgentToolsItem.from_json
    from_dict = UpdateAgentSessionRequestAgentToolsItem.from_dict
    __getattr__ = UpdateAgentSessionRequestAgentToolsItem.module_attribute
