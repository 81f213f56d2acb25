# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentAutomationTargetNewSessionEnvironment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.agent_automation_environment_resource_none import (
        AgentAutomationEnvironmentResourceNone,
        AgentAutomationEnvironmentResourceNoneDict,
    )
    from openapiopenai.models.environment_open_ai_hosted import EnvironmentOpenAIHosted, EnvironmentOpenAIHostedDict
    from openapiopenai.models.environment_self_hosted import EnvironmentSelfHosted, EnvironmentSelfHostedDict

__all__ = [
    "AgentAutomationTargetNewSessionEnvironment",
    "AgentAutomationTargetNewSessionEnvironmentDict",
    "UnknownAgentAutomationTargetNewSessionEnvironment",
]


if TYPE_CHECKING:

    class UnknownAgentAutomationTargetNewSessionEnvironment(UnknownVariant):
        """Variant of `AgentAutomationTargetNewSessionEnvironment` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentAutomationTargetNewSessionEnvironment: TypeAlias = (
        AgentAutomationEnvironmentResourceNone
        | EnvironmentOpenAIHosted
        | EnvironmentSelfHosted
        | UnknownAgentAutomationTargetNewSessionEnvironment
    )
    """Environment that an agent works in: none, hosted by OpenAI, or self-hosted."""
    AgentAutomationTargetNewSessionEnvironmentDict: TypeAlias = (
        AgentAutomationEnvironmentResourceNoneDict | EnvironmentOpenAIHostedDict | EnvironmentSelfHostedDict
    )
    """`AgentAutomationTargetNewSessionEnvironment` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> AgentAutomationTargetNewSessionEnvironment:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AgentAutomationTargetNewSessionEnvironment:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    AgentAutomationTargetNewSessionEnvironmentDict = AS_GIVEN

    class AgentAutomationTargetNewSessionEnvironment(OpenUnion):
        tag = "type"
        mapping = {
            "none": "AgentAutomationEnvironmentResourceNone",
            "openai_hosted": "EnvironmentOpenAIHosted",
            "self_hosted": "EnvironmentSelfHosted",
        }

    from_json = AgentAutomationTargetNewSessionEnvironment.from_json
    from_dict = AgentAutomationTargetNewSessionEnvironment.from_dict
    __getattr__ = AgentAutomationTargetNewSessionEnvironment.module_attribute
