# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentAutomationTarget`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation_target_resource_existing_session import (
        AgentAutomationTargetResourceExistingSession,
    )
    from openapiopenai.models.agent_automation_target_resource_new_session import (
        AgentAutomationTargetResourceNewSession,
    )

__all__ = [
    "AgentAutomationTarget",
    "UnknownAgentAutomationTarget",
]


if TYPE_CHECKING:

    class UnknownAgentAutomationTarget(UnknownVariant):
        """Variant of `AgentAutomationTarget` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentAutomationTarget: TypeAlias = (
        AgentAutomationTargetResourceNewSession
        | AgentAutomationTargetResourceExistingSession
        | UnknownAgentAutomationTarget
    )
    """Where an automation runs: in a new session each time, or in an existing one."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> AgentAutomationTarget:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AgentAutomationTarget:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AgentAutomationTarget(OpenUnion):
        tag = "type"
        mapping = {
            "new_session": "AgentAutomationTargetResourceNewSession",
            "existing_session": "AgentAutomationTargetResourceExistingSession",
        }

    from_json = AgentAutomationTarget.from_json
    from_dict = AgentAutomationTarget.from_dict
    __getattr__ = AgentAutomationTarget.module_attribute
