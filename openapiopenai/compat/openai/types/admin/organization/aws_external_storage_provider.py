# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.aws_external_storage_provider import AwsExternalStorageProvider as AwsExternalStorageProvider
from ...._models import BaseModel as BaseModel
