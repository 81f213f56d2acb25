# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentAutomationCreatedBy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation_created_by_resource_developer import (
        AgentAutomationCreatedByResourceDeveloper,
    )
    from openapiopenai.models.automation_created_by_resource_agent import AutomationCreatedByResourceAgent

__all__ = [
    "AgentAutomationCreatedBy",
    "UnknownAgentAutomationCreatedBy",
]


if TYPE_CHECKING:

    class UnknownAgentAutomationCreatedBy(UnknownVariant):
        """Variant of `AgentAutomationCreatedBy` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentAutomationCreatedBy: TypeAlias = (
        AgentAutomationCreatedByResourceDeveloper | AutomationCreatedByResourceAgent | UnknownAgentAutomationCreatedBy
    )
    """Creator of an automation: a developer or an agent."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> AgentAutomationCreatedBy:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AgentAutomationCreatedBy:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AgentAutomationCreatedBy(OpenUnion):
        tag = "type"
        mapping = {
            "developer": "AgentAutomationCreatedByResourceDeveloper",
            "agent": "AutomationCreatedByResourceAgent",
        }

    from_json = AgentAutomationCreatedBy.from_json
    from_dict = AgentAutomationCreatedBy.from_dict
    __getattr__ = AgentAutomationCreatedBy.module_attribute
