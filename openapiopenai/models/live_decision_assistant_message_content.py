# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDecisionAssistantMessageContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.live_decision_assistant_message_content_item import (
        LiveDecisionAssistantMessageContentItem,
        LiveDecisionAssistantMessageContentItemDict,
    )

__all__ = [
    "LiveDecisionAssistantMessageContent",
    "LiveDecisionAssistantMessageContentDict",
]


if TYPE_CHECKING:
    LiveDecisionAssistantMessageContent: TypeAlias = str | list[LiveDecisionAssistantMessageContentItem]
    """Content of a message from the model: text, or parts that are text or refusals."""
    LiveDecisionAssistantMessageContentDict: TypeAlias = (
        str | Sequence[LiveDecisionAssistantMessageContentItemDict | LiveDecisionAssistantMessageContentItem]
    )
    """`LiveDecisionAssistantMessageContent` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> LiveDecisionAssistantMessageContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveDecisionAssistantMessageContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDecisionAssistantMessageContentDict = AS_GIVEN

    class LiveDecisionAssistantMessageContent(OpenUnion):
        values = "str | list[LiveDecisionAssistantMessageContentItem]"
        variants = ()

    from_json = LiveDecisionAssistantMessageContent.from_json
    from_dict = LiveDecisionAssistantMessageContent.from_dict
