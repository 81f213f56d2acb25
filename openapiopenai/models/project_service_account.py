"""Model `ProjectServiceAccount`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "ProjectServiceAccount",
]


class ProjectServiceAccount(BaseModel):
    """`ProjectServiceAccount` of the API."""

    object: Literal["organization.project.service_account"] = "organization.project.service_account"
    id: str
    name: str
    role: Literal["owner", "member", "none"] | UnknownStr
    created_at: int
    created_at_datetime = datetime_view("created_at")
