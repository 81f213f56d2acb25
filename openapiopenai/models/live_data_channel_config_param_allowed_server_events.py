# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDataChannelConfigParamAllowedServerEvents`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.live_server_event_selector_param import (
        LiveServerEventSelectorParam,
        LiveServerEventSelectorParamDict,
    )

__all__ = [
    "LiveDataChannelConfigParamAllowedServerEvents",
    "LiveDataChannelConfigParamAllowedServerEventsDict",
]


if TYPE_CHECKING:
    LiveDataChannelConfigParamAllowedServerEvents: TypeAlias = Literal["all"] | list[LiveServerEventSelectorParam]
    """Server events that a browser receives, or `all`."""
    LiveDataChannelConfigParamAllowedServerEventsDict: TypeAlias = (
        Literal["all"] | Sequence[LiveServerEventSelectorParamDict | LiveServerEventSelectorParam]
    )
    """`LiveDataChannelConfigParamAllowedServerEvents` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDataChannelConfigParamAllowedServerEvents:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveDataChannelConfigParamAllowedServerEvents:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDataChannelConfigParamAllowedServerEventsDict = AS_GIVEN

    class LiveDataChannelConfigParamAllowedServerEvents(OpenUnion):
        values = 'Literal["all"] | list[LiveServerEventSelectorParam]'
        variants = ()

    from_json = LiveDataChannelConfigParamAllowedServerEvents.from_json
    from_dict = LiveDataChannelConfigParamAllowedServerEvents.from_dict
