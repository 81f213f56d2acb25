# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ConfigurationUpdateItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.configuration_update_item_param_reasoning import (
        ConfigurationUpdateItemParamReasoning,
        ConfigurationUpdateItemParamReasoningDict,
    )
    from openapiopenai.models.configuration_update_item_param_text import (
        ConfigurationUpdateItemParamText,
        ConfigurationUpdateItemParamTextDict,
    )

__all__ = [
    "ConfigurationUpdateItemParam",
    "ConfigurationUpdateItemParamDict",
]


class ConfigurationUpdateItemParam(BaseModel):
    """Changes settings of the responses that follow: reasoning, text, or both. Each lasts until it is changed again.

    Known as `ResponseConfigurationUpdateItem`."""

    type: Literal["configuration_update"] = "configuration_update"
    """Type: always `configuration_update`."""
    id: str | None = None
    """Unique ID of this configuration update."""
    reasoning: ConfigurationUpdateItemParamReasoning | None = None
    """Reasoning settings from here on."""
    text: ConfigurationUpdateItemParamText | None = None
    """Text output settings from here on."""


class ConfigurationUpdateItemParamDict(TypedDict, total=False):
    """`ConfigurationUpdateItemParam` as a dict, for arguments."""

    type: Required[Literal["configuration_update"]]
    id: str | None
    reasoning: ConfigurationUpdateItemParamReasoningDict | ConfigurationUpdateItemParamReasoning | None
    text: ConfigurationUpdateItemParamTextDict | ConfigurationUpdateItemParamText | None
