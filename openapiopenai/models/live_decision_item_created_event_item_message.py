# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDecisionItemCreatedEventItemMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.live_decision_assistant_message import LiveDecisionAssistantMessage
    from openapiopenai.models.live_decision_developer_message import LiveDecisionDeveloperMessage
    from openapiopenai.models.live_decision_system_message import LiveDecisionSystemMessage
    from openapiopenai.models.live_decision_user_message import LiveDecisionUserMessage

__all__ = [
    "LiveDecisionItemCreatedEventItemMessage",
    "UnknownLiveDecisionItemCreatedEventItemMessage",
]


if TYPE_CHECKING:

    class UnknownLiveDecisionItemCreatedEventItemMessage(UnknownVariant):
        """Variant of `LiveDecisionItemCreatedEventItemMessage` with a `role` that this version does not know; holds all that was sent."""

        role: UnknownTag
        """The tag as the server sent it."""
        type: Literal["message"]

    LiveDecisionItemCreatedEventItemMessage: TypeAlias = (
        LiveDecisionUserMessage
        | LiveDecisionDeveloperMessage
        | LiveDecisionSystemMessage
        | LiveDecisionAssistantMessage
        | UnknownLiveDecisionItemCreatedEventItemMessage
    )
    """A message used as input for decisions, by its role."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionItemCreatedEventItemMessage:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveDecisionItemCreatedEventItemMessage:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class LiveDecisionItemCreatedEventItemMessage(OpenUnion):
        tag = "role"
        mapping = {
            "user": "LiveDecisionUserMessage",
            "developer": "LiveDecisionDeveloperMessage",
            "system": "LiveDecisionSystemMessage",
            "assistant": "LiveDecisionAssistantMessage",
        }

    from_json = LiveDecisionItemCreatedEventItemMessage.from_json
    from_dict = LiveDecisionItemCreatedEventItemMessage.from_dict
    __getattr__ = LiveDecisionItemCreatedEventItemMessage.module_attribute
