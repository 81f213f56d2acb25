"""Model `BetaConfigurationUpdateItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """Which variant this is: always `configuration_update`."""
    id: str | None = None
    """Its id, by which other calls name it."""
    agent: BetaConfigurationUpdateItemParamAgent | None = None
    """The agent that this comes from."""
    reasoning: ConfigurationUpdateItemParamReasoning | None = None
    """How the model reasons from here on."""
    text: BetaConfigurationUpdateItemParamText | None = None
    """In which format the model answers from here on."""


class BetaConfigurationUpdateItemParamDict(TypedDict, total=False):
    """`BetaConfigurationUpdateItemParam` as a dict, for arguments."""

    type: Required[Literal["configuration_update"]]
    id: str | None
    agent: BetaConfigurationUpdateItemParamAgentDict | BetaConfigurationUpdateItemParamAgent | None
    reasoning: ConfigurationUpdateItemParamReasoningDict | ConfigurationUpdateItemParamReasoning | None
    text: BetaConfigurationUpdateItemParamTextDict | BetaConfigurationUpdateItemParamText | None
