# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDataChannelConfigParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Which events may pass over the browser's data channel. Does not restrict a sideband connection."""

    allowed_client_events: LiveDataChannelConfigParamAllowedClientEvents | None = None
    """Types of events that the browser may send; `all` by default. An empty list allows none."""
    allowed_server_events: LiveDataChannelConfigParamAllowedServerEvents | None = None
    """Events that the browser receives; `all` by default. An empty list means none."""


class LiveDataChannelConfigParamDict(TypedDict, total=False):
    """`LiveDataChannelConfigParam` as a dict, for arguments."""

    allowed_client_events: (
        LiveDataChannelConfigParamAllowedClientEventsDict | LiveDataChannelConfigParamAllowedClientEvents
    )
    allowed_server_events: (
        LiveDataChannelConfigParamAllowedServerEventsDict | LiveDataChannelConfigParamAllowedServerEvents
    )
