# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AutomationTargetNewSessionAgentToolsItem`."""

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
    "AutomationTargetNewSessionAgentToolsItem",
    "AutomationTargetNewSessionAgentToolsItemDict",
    "UnknownAutomationTargetNewSessionAgentToolsItem",
]


if TYPE_CHECKING:

    class UnknownAutomationTargetNewSessionAgentToolsItem(UnknownVariant):
        """Variant of `AutomationTargetNewSessionAgentToolsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AutomationTargetNewSessionAgentToolsItem: TypeAlias = (
        PersistedAgentToolResourceFunction
        | LiveResponsesDelegationConfigToolsItemToolSearch
        | PersistedAgentToolResourceProgrammaticToolCalling
        | AgentToolConfigMcp
        | PersistedAgentToolResourceWebSearch
        | PersistedAgentToolResourceComputerUse
        | PersistedAgentToolResourceAutomations
        | UnknownAutomationTargetNewSessionAgentToolsItem
    )
    """A tool that an agent may call."""
    AutomationTargetNewSessionAgentToolsItemDict: TypeAlias = (
        PersistedAgentToolResourceFunctionDict
        | LiveResponsesDelegationConfigToolsItemToolSearchDict
        | PersistedAgentToolResourceProgrammaticToolCallingDict
        | AgentToolConfigMcpDict
        | PersistedAgentToolResourceWebSearchDict
        | PersistedAgentToolResourceComputerUseDict
        | PersistedAgentToolResourceAutomationsDict
    )
    """`AutomationTargetNewSessionAgentToolsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> AutomationTargetNewSessionAgentToolsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AutomationTargetNewSessionAgentToolsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    AutomationTargetNewSessionAgentToolsItemDict = AS_GIVEN

    class AutomationTargetNewSessionAgentToolsItem(OpenUnion):
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

    from_json = AutomationTargetNewSessionAgentToolsItem.from_json
    from_dict = AutomationTargetNewSessionAgentToolsItem.from_dict
    __getattr__ = AutomationTargetNewSessionAgentToolsItem.module_attribute
