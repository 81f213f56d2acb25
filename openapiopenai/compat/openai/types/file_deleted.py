# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.delete_file_response import DeleteFileResponse as FileDeleted
from .._models import BaseModel as BaseModel
__all__ = ["FileDeleted", "BaseModel"]
