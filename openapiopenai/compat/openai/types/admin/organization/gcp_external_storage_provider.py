# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.gcp_external_storage_provider import GcpExternalStorageProvider as GcpExternalStorageProvider
from ...._models import BaseModel as BaseModel
