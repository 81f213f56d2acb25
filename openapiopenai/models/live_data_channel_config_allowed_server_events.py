# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDataChannelConfigAllowedServerEvents`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.live_server_event_selector import LiveServerEventSelector, LiveServerEventSelectorDict

__all__ = [
    "LiveDataChannelConfigAllowedServerEvents",
    "LiveDataChannelConfigAllowedServerEventsDict",
]


if TYPE_CHECKING:
    LiveDataChannelConfigAllowedServerEvents: TypeAlias = Literal["all"] | list[LiveServerEventSelector]
    """Server events that a browser receives, or `all`."""
    LiveDataChannelConfigAllowedServerEventsDict: TypeAlias = (
        Literal["all"] | Sequence[LiveServerEventSelectorDict | LiveServerEventSelector]
    )
    """`LiveDataChannelConfigAllowedServerEvents` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDataChannelConfigAllowedServerEvents:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveDataChannelConfigAllowedServerEvents:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDataChannelConfigAllowedServerEventsDict = AS_GIVEN

    class LiveDataChannelConfigAllowedServerEvents(OpenUnion):
        values = 'Literal["all"] | list[LiveServerEventSelector]'
        variants = ()

    from_json = LiveDataChannelConfigAllowedServerEvents.from_json
    from_dict = LiveDataChannelConfigAllowedServerEvents.from_dict
