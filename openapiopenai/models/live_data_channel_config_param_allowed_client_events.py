# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDataChannelConfigParamAllowedClientEvents`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "LiveDataChannelConfigParamAllowedClientEvents",
    "LiveDataChannelConfigParamAllowedClientEventsDict",
]


if TYPE_CHECKING:
    LiveDataChannelConfigParamAllowedClientEvents: TypeAlias = Literal["all"] | list[str]
    """Types of events that a browser may send, or `all`."""
    LiveDataChannelConfigParamAllowedClientEventsDict: TypeAlias = Literal["all"] | Sequence[str]
    """`LiveDataChannelConfigParamAllowedClientEvents` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDataChannelConfigParamAllowedClientEvents:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveDataChannelConfigParamAllowedClientEvents:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDataChannelConfigParamAllowedClientEventsDict = AS_GIVEN

    class LiveDataChannelConfigParamAllowedClientEvents(OpenUnion):
        values = 'Literal["all"] | list[str]'
        variants = ()

    from_json = LiveDataChannelConfigParamAllowedClientEvents.from_json
    from_dict = LiveDataChannelConfigParamAllowedClientEvents.from_dict
