"""Model `CreateResponseAccessPrograms`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "CreateResponseAccessPrograms",
    "CreateResponseAccessProgramsDict",
]


class CreateResponseAccessPrograms(BaseModel):
    """`CreateResponseAccessPrograms` of the API."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | UnknownStr | None = None


class CreateResponseAccessProgramsDict(TypedDict, total=False):
    """`CreateResponseAccessPrograms` as a dict, for arguments."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | str | None
