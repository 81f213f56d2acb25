# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentAutomationInvocationSource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation_invocation_source_resource_automation import (
        AgentAutomationInvocationSourceResourceAutomation,
    )
    from openapiopenai.models.agent_automation_invocation_source_resource_manual import (
        AgentAutomationInvocationSourceResourceManual,
    )

__all__ = [
    "AgentAutomationInvocationSource",
    "UnknownAgentAutomationInvocationSource",
]


if TYPE_CHECKING:

    class UnknownAgentAutomationInvocationSource(UnknownVariant):
        """Variant of `AgentAutomationInvocationSource` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentAutomationInvocationSource: TypeAlias = (
        AgentAutomationInvocationSourceResourceManual
        | AgentAutomationInvocationSourceResourceAutomation
        | UnknownAgentAutomationInvocationSource
    )
    """What started a run of an automation: its schedule or a manual request."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> AgentAutomationInvocationSource:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AgentAutomationInvocationSource:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AgentAutomationInvocationSource(OpenUnion):
        tag = "type"
        mapping = {
            "manual": "AgentAutomationInvocationSourceResourceManual",
            "automation": "AgentAutomationInvocationSourceResourceAutomation",
        }

    from_json = AgentAutomationInvocationSource.from_json
    from_dict = AgentAutomationInvocationSource.from_dict
    __getattr__ = AgentAutomationInvocationSource.module_attribute
