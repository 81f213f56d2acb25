"""Model `LiveClientConfigParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_data_channel_config_param import (
        LiveDataChannelConfigParam,
        LiveDataChannelConfigParamDict,
    )

__all__ = [
    "LiveClientConfigParam",
    "LiveClientConfigParamDict",
]


class LiveClientConfigParam(BaseModel):
    """What a browser may do that is connected over WebRTC. It does not bind a sideband."""

    data_channel: LiveDataChannelConfigParam
    """Which events it may send and gets."""


class LiveClientConfigParamDict(TypedDict, total=False):
    """`LiveClientConfigParam` as a dict, for arguments."""

    data_channel: Required[LiveDataChannelConfigParamDict | LiveDataChannelConfigParam]
