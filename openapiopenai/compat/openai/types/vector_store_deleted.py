# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.delete_vector_store_response import DeleteVectorStoreResponse as VectorStoreDeleted
from .._models import BaseModel as BaseModel
__all__ = ["VectorStoreDeleted", "BaseModel"]
