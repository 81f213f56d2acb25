# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.delete_vector_store_file_response import DeleteVectorStoreFileResponse as VectorStoreFileDeleted
from ..._models import BaseModel as BaseModel
__all__ = ["VectorStoreFileDeleted", "BaseModel"]
