# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `LiveDecisionUserMessageContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.live_decision_user_message_content_item import (
        LiveDecisionUserMessageContentItem,
        LiveDecisionUserMessageContentItemDict,
    )

__all__ = [
    "LiveDecisionUserMessageContent",
    "LiveDecisionUserMessageContentDict",
]


if TYPE_CHECKING:
    LiveDecisionUserMessageContent: TypeAlias = str | list[LiveDecisionUserMessageContentItem]
    """Content of a message: text, or a list of text, image and JSON parts."""
    LiveDecisionUserMessageContentDict: TypeAlias = (
        str | Sequence[LiveDecisionUserMessageContentItemDict | LiveDecisionUserMessageContentItem]
    )
    """`LiveDecisionUserMessageContent` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> LiveDecisionUserMessageContent:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> LiveDecisionUserMessageContent:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    LiveDecisionUserMessageContentDict = AS_GIVEN

    class LiveDecisionUserMessageContent(OpenUnion):
        values = "str | list[LiveDecisionUserMessageContentItem]"
        variants = ()

    from_json = LiveDecisionUserMessageContent.from_json
    from_dict = LiveDecisionUserMessageContent.from_dict
