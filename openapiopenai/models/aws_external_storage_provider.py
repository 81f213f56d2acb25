"""Model `AwsExternalStorageProvider`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AwsExternalStorageProvider",
]


class AwsExternalStorageProvider(BaseModel):
    """`AwsExternalStorageProvider` of the API."""

    account_id: str
    bucket: str
    external_id: str
    region: str
    role_arn: str
    type: Literal["aws"] = "aws"
    """Which variant this is: always `aws`."""
