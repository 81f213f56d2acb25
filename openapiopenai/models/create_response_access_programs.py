# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateResponseAccessPrograms`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "CreateResponseAccessPrograms",
    "CreateResponseAccessProgramsDict",
]


class CreateResponseAccessPrograms(BaseModel):
    """Access programs that a request uses, by domain, such as cybersecurity."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | UnknownStr | None = None
    """Access program for cybersecurity. If omitted, it follows from the model's tier and the access of the organization and project; if it falls back to `standard`, the response's `access_programs` is null. A request without the access it requires fails with status 403."""


class CreateResponseAccessProgramsDict(TypedDict, total=False):
    """`CreateResponseAccessPrograms` as a dict, for arguments."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | str | None
