# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveClientConfigParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Permissions of a browser client connected over WebRTC. They do not restrict a sideband connection."""

    data_channel: LiveDataChannelConfigParam
    """Which events the browser may send, and which it receives."""


class LiveClientConfigParamDict(TypedDict, total=False):
    """`LiveClientConfigParam` as a dict, for arguments."""

    data_channel: Required[LiveDataChannelConfigParamDict | LiveDataChannelConfigParam]
