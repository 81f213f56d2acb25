# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaConfigurationUpdateItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_configuration_update_item_param_agent import (
        BetaConfigurationUpdateItemParamAgent,
        BetaConfigurationUpdateItemParamAgentDict,
    )
    from openapiopenai.models.beta_configuration_update_item_param_text import (
        BetaConfigurationUpdateItemParamText,
        BetaConfigurationUpdateItemParamTextDict,
    )
    from openapiopenai.models.configuration_update_item_param_reasoning import (
        ConfigurationUpdateItemParamReasoning,
        ConfigurationUpdateItemParamReasoningDict,
    )

__all__ = [
    "BetaConfigurationUpdateItemParam",
    "BetaConfigurationUpdateItemParamDict",
]


class BetaConfigurationUpdateItemParam(BaseModel):
    """Changes settings of the responses that follow: reasoning, text, or both. Each lasts until it is changed again."""

    type: Literal["configuration_update"] = "configuration_update"
    """Type: always `configuration_update`."""
    id: str | None = None
    """Unique ID of this configuration update."""
    agent: BetaConfigurationUpdateItemParamAgent | None = None
    """Agent that produced this."""
    reasoning: ConfigurationUpdateItemParamReasoning | None = None
    """Reasoning settings from here on."""
    text: BetaConfigurationUpdateItemParamText | None = None
    """Text output settings from here on."""


class BetaConfigurationUpdateItemParamDict(TypedDict, total=False):
    """`BetaConfigurationUpdateItemParam` as a dict, for arguments."""

    type: Required[Literal["configuration_update"]]
    id: str | None
    agent: BetaConfigurationUpdateItemParamAgentDict | BetaConfigurationUpdateItemParamAgent | None
    reasoning: ConfigurationUpdateItemParamReasoningDict | ConfigurationUpdateItemParamReasoning | None
    text: BetaConfigurationUpdateItemParamTextDict | BetaConfigurationUpdateItemParamText | None
