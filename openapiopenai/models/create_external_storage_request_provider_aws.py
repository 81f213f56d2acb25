# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateExternalStorageRequestProviderAws`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CreateExternalStorageRequestProviderAws",
    "CreateExternalStorageRequestProviderAwsDict",
]


class CreateExternalStorageRequestProviderAws(BaseModel):
    """External storage in an AWS bucket."""

    type: Literal["aws"] = "aws"
    """Type: always `aws`."""
    bucket: str
    """Name of the bucket."""
    role_arn: str
    """ARN of the AWS role used to access the bucket."""


class CreateExternalStorageRequestProviderAwsDict(TypedDict, total=False):
    """`CreateExternalStorageRequestProviderAws` as a dict, for arguments."""

    type: Required[Literal["aws"]]
    bucket: Required[str]
    role_arn: Required[str]
