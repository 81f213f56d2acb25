# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveDataChannelConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.live_data_channel_config_allowed_client_events import (
        LiveDataChannelConfigAllowedClientEvents,
        LiveDataChannelConfigAllowedClientEventsDict,
    )
    from openapiopenai.models.live_data_channel_config_allowed_server_events import (
        LiveDataChannelConfigAllowedServerEvents,
        LiveDataChannelConfigAllowedServerEventsDict,
    )

__all__ = [
    "LiveDataChannelConfig",
    "LiveDataChannelConfigDict",
]


class LiveDataChannelConfig(BaseModel):
    """Which events may pass over the browser's data channel. Does not restrict a sideband connection."""

    allowed_client_events: LiveDataChannelConfigAllowedClientEvents | None = None
    """Types of events that the browser may send; `all` by default. An empty list allows none."""
    allowed_server_events: LiveDataChannelConfigAllowedServerEvents | None = None
    """Events that the browser receives; `all` by default. An empty list means none."""


class LiveDataChannelConfigDict(TypedDict, total=False):
    """`LiveDataChannelConfig` as a dict, for arguments."""

    allowed_client_events: (
        LiveDataChannelConfigAllowedClientEventsDict | LiveDataChannelConfigAllowedClientEvents | None
    )
    allowed_server_events: (
        LiveDataChannelConfigAllowedServerEventsDict | LiveDataChannelConfigAllowedServerEvents | None
    )
