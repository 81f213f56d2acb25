# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ThreadItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.assistant_message_item import AssistantMessageItem
    from openapiopenai.models.client_tool_call_item import ClientToolCallItem
    from openapiopenai.models.task_group_item import TaskGroupItem
    from openapiopenai.models.task_item import TaskItem
    from openapiopenai.models.user_message_item import UserMessageItem
    from openapiopenai.models.widget_message_item import WidgetMessageItem

__all__ = [
    "ThreadItem",
    "UnknownThreadItem",
]


if TYPE_CHECKING:

    class UnknownThreadItem(UnknownVariant):
        """Variant of `ThreadItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ThreadItem: TypeAlias = (
        UserMessageItem
        | AssistantMessageItem
        | WidgetMessageItem
        | ClientToolCallItem
        | TaskItem
        | TaskGroupItem
        | UnknownThreadItem
    )
    """An item of a ChatKit thread."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ThreadItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ThreadItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ThreadItem(OpenUnion):
        tag = "type"
        mapping = {
            "chatkit.user_message": "UserMessageItem",
            "chatkit.assistant_message": "AssistantMessageItem",
            "chatkit.widget": "WidgetMessageItem",
            "chatkit.client_tool_call": "ClientToolCallItem",
            "chatkit.task": "TaskItem",
            "chatkit.task_group": "TaskGroupItem",
        }

    from_json = ThreadItem.from_json
    from_dict = ThreadItem.from_dict
    __getattr__ = ThreadItem.module_attribute
