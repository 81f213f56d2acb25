# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.external_storage_deleted import ExternalStorageDeleted as ExternalStorageDeleted
from ...._models import BaseModel as BaseModel
