"""Model `ModifyRunRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.metadata import Metadata

__all__ = [
    "ModifyRunRequest",
    "ModifyRunRequestDict",
]


class ModifyRunRequest(BaseModel):
    """What to change about a run."""

    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""


class ModifyRunRequestDict(TypedDict, total=False):
    """`ModifyRunRequest` as a dict, for arguments."""

    metadata: Mapping[str, str] | None
