# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.azure_external_storage_provider import AzureExternalStorageProvider as AzureExternalStorageProvider
from ...._models import BaseModel as BaseModel
