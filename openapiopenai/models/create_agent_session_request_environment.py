# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateAgentSessionRequestEnvironment`."""

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
    "CreateAgentSessionRequestEnvironment",
    "CreateAgentSessionRequestEnvironmentDict",
    "UnknownCreateAgentSessionRequestEnvironment",
]


if TYPE_CHECKING:

    class UnknownCreateAgentSessionRequestEnvironment(UnknownVariant):
        """Variant of `CreateAgentSessionRequestEnvironment` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateAgentSessionRequestEnvironment: TypeAlias = (
        AgentAutomationEnvironmentResourceNone
        | EnvironmentOpenAIHosted
        | EnvironmentSelfHosted
        | UnknownCreateAgentSessionRequestEnvironment
    )
    """Environment that an agent works in: none, hosted by OpenAI, or self-hosted."""
    CreateAgentSessionRequestEnvironmentDict: TypeAlias = (
        AgentAutomationEnvironmentResourceNoneDict | EnvironmentOpenAIHostedDict | EnvironmentSelfHostedDict
    )
    """`CreateAgentSessionRequestEnvironment` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateAgentSessionRequestEnvironment:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CreateAgentSessionRequestEnvironment:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateAgentSessionRequestEnvironmentDict = AS_GIVEN

    class CreateAgentSessionRequestEnvironment(OpenUnion):
        tag = "type"
        mapping = {
            "none": "AgentAutomationEnvironmentResourceNone",
            "openai_hosted": "EnvironmentOpenAIHosted",
            "self_hosted": "EnvironmentSelfHosted",
        }

    from_json = CreateAgentSessionRequestEnvironment.from_json
    from_dict = CreateAgentSessionRequestEnvironment.from_dict
    __getattr__ = CreateAgentSessionRequestEnvironment.module_attribute
