# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveInitialItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.live_initial_item_assistant import LiveInitialItemAssistant, LiveInitialItemAssistantDict
    from openapiopenai.models.live_initial_item_developer import LiveInitialItemDeveloper, LiveInitialItemDeveloperDict
    from openapiopenai.models.live_initial_item_user import LiveInitialItemUser, LiveInitialItemUserDict

__all__ = [
    "LiveInitialItem",
    "LiveInitialItemDict",
    "UnknownLiveInitialItem",
]


if TYPE_CHECKING:

    class UnknownLiveInitialItem(UnknownVariant):
        """Variant of `LiveInitialItem` with a `role` that this version does not know; holds all that was sent."""

        role: UnknownTag
        """The tag as the server sent it."""

    LiveInitialItem: TypeAlias = (
        LiveInitialItemDeveloper | LiveInitialItemUser | LiveInitialItemAssistant | UnknownLiveInitialItem
    )
    """A message that precedes the session, by its role."""
    LiveInitialItemDict: TypeAlias = (
        LiveInitialItemDeveloperDict | LiveInitialItemUserDict | LiveInitialItemAssistantDict
    )
    """`LiveInitialItem` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> LiveInitialItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveInitialItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveInitialItemDict = AS_GIVEN

    class LiveInitialItem(OpenUnion):
        tag = "role"
        mapping = {
            "developer": "LiveInitialItemDeveloper",
            "user": "LiveInitialItemUser",
            "assistant": "LiveInitialItemAssistant",
        }

    from_json = LiveInitialItem.from_json
    from_dict = LiveInitialItem.from_dict
    __getattr__ = LiveInitialItem.module_attribute
