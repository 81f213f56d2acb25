"""Model `AwsExternalStorageProvider`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AwsExternalStorageProvider",
]


class AwsExternalStorageProvider(BaseModel):
    """A bucket of AWS."""

    type: Literal["aws"] = "aws"
    """Which variant this is: always `aws`."""
    account_id: str
    """Id of the AWS account."""
    bucket: str
    """Name of the bucket."""
    external_id: str
    """External id that the role is taken on with."""
    region: str
    """AWS region of the bucket."""
    role_arn: str
    """ARN of the role that is taken on to reach the bucket."""
