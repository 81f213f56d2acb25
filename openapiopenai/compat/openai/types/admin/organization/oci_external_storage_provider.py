# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.oci_external_storage_provider import OciExternalStorageProvider as OciExternalStorageProvider
from ...._models import BaseModel as BaseModel
