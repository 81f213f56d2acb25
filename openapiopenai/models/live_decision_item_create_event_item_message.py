# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDecisionItemCreateEventItemMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.live_decision_assistant_message import (
        LiveDecisionAssistantMessage,
        LiveDecisionAssistantMessageDict,
    )
    from openapiopenai.models.live_decision_developer_message import (
        LiveDecisionDeveloperMessage,
        LiveDecisionDeveloperMessageDict,
    )
    from openapiopenai.models.live_decision_system_message import (
        LiveDecisionSystemMessage,
        LiveDecisionSystemMessageDict,
    )
    from openapiopenai.models.live_decision_user_message import LiveDecisionUserMessage, LiveDecisionUserMessageDict

__all__ = [
    "LiveDecisionItemCreateEventItemMessage",
    "LiveDecisionItemCreateEventItemMessageDict",
    "UnknownLiveDecisionItemCreateEventItemMessage",
]


if TYPE_CHECKING:

    class UnknownLiveDecisionItemCreateEventItemMessage(UnknownVariant):
        """Variant of `LiveDecisionItemCreateEventItemMessage` with a `role` that this version does not know; holds all that was sent."""

        role: UnknownTag
        """The tag as the server sent it."""
        type: Literal["message"]

    LiveDecisionItemCreateEventItemMessage: TypeAlias = (
        LiveDecisionUserMessage
        | LiveDecisionDeveloperMessage
        | LiveDecisionSystemMessage
        | LiveDecisionAssistantMessage
        | UnknownLiveDecisionItemCreateEventItemMessage
    )
    """A message used as input for decisions, by its role."""
    LiveDecisionItemCreateEventItemMessageDict: TypeAlias = (
        LiveDecisionUserMessageDict
        | LiveDecisionDeveloperMessageDict
        | LiveDecisionSystemMessageDict
        | LiveDecisionAssistantMessageDict
    )
    """`LiveDecisionItemCreateEventItemMessage` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionItemCreateEventItemMessage:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveDecisionItemCreateEventItemMessage:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDecisionItemCreateEventItemMessageDict = AS_GIVEN

    class LiveDecisionItemCreateEventItemMessage(OpenUnion):
        tag = "role"
        mapping = {
            "user": "LiveDecisionUserMessage",
            "developer": "LiveDecisionDeveloperMessage",
            "system": "LiveDecisionSystemMessage",
            "assistant": "LiveDecisionAssistantMessage",
        }

    from_json = LiveDecisionItemCreateEventItemMessage.from_json
    from_dict = LiveDecisionItemCreateEventItemMessage.from_dict
    __getattr__ = LiveDecisionItemCreateEventItemMessage.module_attribute
