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
    """Access programs that a request uses, by subject, such as cybersecurity."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | UnknownStr | None = None
    """Access program for cybersecurity. Where it is left out, the model's tier and what organization and project have access to decide; where this falls back to `standard`, the response's `access_programs` is null. A request that lacks the access it needs fails with status 403."""


class CreateResponseAccessProgramsDict(TypedDict, total=False):
    """`CreateResponseAccessPrograms` as a dict, for arguments."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | str | None
