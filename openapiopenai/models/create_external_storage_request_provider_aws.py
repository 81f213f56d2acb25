"""Model `CreateExternalStorageRequestProviderAws`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateExternalStorageRequestProviderAws",
    "CreateExternalStorageRequestProviderAwsDict",
]


class CreateExternalStorageRequestProviderAws(BaseModel):
    """`CreateExternalStorageRequestProviderAws` of the API."""

    bucket: str
    role_arn: str
    type: Literal["aws"] = "aws"
    """Which variant this is: always `aws`."""


class CreateExternalStorageRequestProviderAwsDict(TypedDict, total=False):
    """`CreateExternalStorageRequestProviderAws` as a dict, for arguments."""

    bucket: Required[str]
    role_arn: Required[str]
    type: Required[Literal["aws"]]
