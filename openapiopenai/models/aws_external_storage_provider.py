# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AwsExternalStorageProvider`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AwsExternalStorageProvider",
]


class AwsExternalStorageProvider(BaseModel):
    """An AWS storage bucket."""

    type: Literal["aws"] = "aws"
    """Type: always `aws`."""
    account_id: str
    """ID of the AWS account."""
    bucket: str
    """Name of the bucket."""
    external_id: str
    """External ID with which the role is assumed."""
    region: str
    """AWS region of the bucket."""
    role_arn: str
    """ARN of the role that is assumed to access the bucket."""
