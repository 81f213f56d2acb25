# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateAgentAutomationRequestTarget`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation_target_new_session import (
        AgentAutomationTargetNewSession,
        AgentAutomationTargetNewSessionDict,
    )
    from openapiopenai.models.agent_automation_target_resource_existing_session import (
        AgentAutomationTargetResourceExistingSession,
        AgentAutomationTargetResourceExistingSessionDict,
    )

__all__ = [
    "CreateAgentAutomationRequestTarget",
    "CreateAgentAutomationRequestTargetDict",
    "UnknownCreateAgentAutomationRequestTarget",
]


if TYPE_CHECKING:

    class UnknownCreateAgentAutomationRequestTarget(UnknownVariant):
        """Variant of `CreateAgentAutomationRequestTarget` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateAgentAutomationRequestTarget: TypeAlias = (
        AgentAutomationTargetNewSession
        | AgentAutomationTargetResourceExistingSession
        | UnknownCreateAgentAutomationRequestTarget
    )
    """Where an automation runs: in a new session each time, or in an existing one."""
    CreateAgentAutomationRequestTargetDict: TypeAlias = (
        AgentAutomationTargetNewSessionDict | AgentAutomationTargetResourceExistingSessionDict
    )
    """`CreateAgentAutomationRequestTarget` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateAgentAutomationRequestTarget:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateAgentAutomationRequestTarget:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateAgentAutomationRequestTargetDict = AS_GIVEN

    class CreateAgentAutomationRequestTarget(OpenUnion):
        tag = "type"
        mapping = {
            "new_session": "AgentAutomationTargetNewSession",
            "existing_session": "AgentAutomationTargetResourceExistingSession",
        }

    from_json = CreateAgentAutomationRequestTarget.from_json
    from_dict = CreateAgentAutomationRequestTarget.from_dict
    __getattr__ = CreateAgentAutomationRequestTarget.module_attribute
