# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentAutomationEnvironment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation_environment_resource_none import AgentAutomationEnvironmentResourceNone
    from openapiopenai.models.agent_automation_environment_resource_open_ai_hosted import (
        AgentAutomationEnvironmentResourceOpenAIHosted,
    )
    from openapiopenai.models.agent_automation_environment_resource_self_hosted import (
        AgentAutomationEnvironmentResourceSelfHosted,
    )

__all__ = [
    "AgentAutomationEnvironment",
    "UnknownAgentAutomationEnvironment",
]


if TYPE_CHECKING:

    class UnknownAgentAutomationEnvironment(UnknownVariant):
        """Variant of `AgentAutomationEnvironment` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentAutomationEnvironment: TypeAlias = (
        AgentAutomationEnvironmentResourceNone
        | AgentAutomationEnvironmentResourceOpenAIHosted
        | AgentAutomationEnvironmentResourceSelfHosted
        | UnknownAgentAutomationEnvironment
    )
    """Environment that an agent works in: none, hosted by OpenAI, or self-hosted."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> AgentAutomationEnvironment:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AgentAutomationEnvironment:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class AgentAutomationEnvironment(OpenUnion):
        tag = "type"
        mapping = {
            "none": "AgentAutomationEnvironmentResourceNone",
            "openai_hosted": "AgentAutomationEnvironmentResourceOpenAIHosted",
            "self_hosted": "AgentAutomationEnvironmentResourceSelfHosted",
        }

    from_json = AgentAutomationEnvironment.from_json
    from_dict = AgentAutomationEnvironment.from_dict
    __getattr__ = AgentAutomationEnvironment.module_attribute
