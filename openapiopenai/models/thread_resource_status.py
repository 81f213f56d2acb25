# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ThreadResourceStatus`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.active_status import ActiveStatus
    from openapiopenai.models.closed_status import ClosedStatus
    from openapiopenai.models.locked_status import LockedStatus

__all__ = [
    "ThreadResourceStatus",
    "UnknownThreadResourceStatus",
]


if TYPE_CHECKING:

    class UnknownThreadResourceStatus(UnknownVariant):
        """Variant of `ThreadResourceStatus` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ThreadResourceStatus: TypeAlias = ActiveStatus | LockedStatus | ClosedStatus | UnknownThreadResourceStatus
    """Status of a thread: active, locked or closed."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ThreadResourceStatus:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ThreadResourceStatus:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ThreadResourceStatus(OpenUnion):
        tag = "type"
        mapping = {
            "active": "ActiveStatus",
            "locked": "LockedStatus",
            "closed": "ClosedStatus",
        }

    from_json = ThreadResourceStatus.from_json
    from_dict = ThreadResourceStatus.from_dict
    __getattr__ = ThreadResourceStatus.module_attribute
