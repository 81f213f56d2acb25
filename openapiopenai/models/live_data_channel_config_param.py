"""Model `LiveDataChannelConfigParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_data_channel_config_param_allowed_client_events import (
        LiveDataChannelConfigParamAllowedClientEvents,
        LiveDataChannelConfigParamAllowedClientEventsDict,
    )
    from openapiopenai.models.live_data_channel_config_param_allowed_server_events import (
        LiveDataChannelConfigParamAllowedServerEvents,
        LiveDataChannelConfigParamAllowedServerEventsDict,
    )

__all__ = [
    "LiveDataChannelConfigParam",
    "LiveDataChannelConfigParamDict",
]


class LiveDataChannelConfigParam(BaseModel):
    """Which events may go over the data channel of a browser. It does not bind a sideband."""

    allowed_client_events: LiveDataChannelConfigParamAllowedClientEvents | None = None
    """Types of events that it may send, `all` by default; an empty list: none."""
    allowed_server_events: LiveDataChannelConfigParamAllowedServerEvents | None = None
    """Events that it gets, `all` by default; an empty list: none."""


class LiveDataChannelConfigParamDict(TypedDict, total=False):
    """`LiveDataChannelConfigParam` as a dict, for arguments."""

    allowed_client_events: (
        LiveDataChannelConfigParamAllowedClientEventsDict | LiveDataChannelConfigParamAllowedClientEvents
    )
    allowed_server_events: (
        LiveDataChannelConfigParamAllowedServerEventsDict | LiveDataChannelConfigParamAllowedServerEvents
    )
