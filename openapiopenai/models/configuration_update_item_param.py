"""Model `ConfigurationUpdateItemParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """`ConfigurationUpdateItemParam` of the API."""

    type: Literal["configuration_update"] = "configuration_update"
    """Which variant this is: always `configuration_update`."""
    id: str | None = None
    """Its id, by which other calls name it."""
    reasoning: ConfigurationUpdateItemParamReasoning | None = None
    text: ConfigurationUpdateItemParamText | None = None


class ConfigurationUpdateItemParamDict(TypedDict, total=False):
    """`ConfigurationUpdateItemParam` as a dict, for arguments."""

    type: Required[Literal["configuration_update"]]
    id: str | None
    reasoning: ConfigurationUpdateItemParamReasoningDict | ConfigurationUpdateItemParamReasoning | None
    text: ConfigurationUpdateItemParamTextDict | ConfigurationUpdateItemParamText | None
